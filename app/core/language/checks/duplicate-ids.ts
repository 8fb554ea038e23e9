import type { Placed } from '../draft'
import type { Check } from './checking'

/** Scenes and endings share one set of ids; replies have their own, and share none with the critical failures. */
export const duplicateIds: Check = ({ draft, report }) => {
	const once = (ids: readonly (Placed<string> | null)[], kind: string, taken = new Map<string, string>()) => {
		for (const id of ids) {
			if (!id) continue
			const first = taken.get(id.value)
			if (first)
				report(
					'duplicate-id',
					id.at,
					`There is ${first} "${id.value}" already.`,
					`Give this ${kind} another id.`,
				)
			else taken.set(id.value, kind === 'ending' ? 'an ending' : `a ${kind}`)
		}
		return taken
	}
	const places = once(
		draft.scenes.map(({ id }) => id),
		'scene',
	)
	once(
		draft.endings.map(({ id }) => id),
		'ending',
		places,
	)
	const failures = new Map(draft.front.critical.map(({ value }) => [value.id, 'a critical failure']))
	once(
		draft.scenes.flatMap(({ replies }) => replies.map(({ id }) => id)),
		'reply',
		failures,
	)
}
