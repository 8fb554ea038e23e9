import type { DraftBeat, Placed } from '../draft'
import type { Check } from './checking'

/**
 * Scenes and endings share one set of ids; replies have their own, and share none with the critical failures. A line's
 * own id is its own in its scene.
 */
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
	for (const { beats } of [...draft.scenes, ...draft.endings]) linesOnce(beats)

	function linesOnce(beats: readonly DraftBeat[], taken = new Set<string>()): void {
		for (const beat of beats) {
			if (beat.kind === 'pick') linesOnce(beat.of, taken)
			const { id } = 'line' in beat ? beat.line : beat
			if (taken.has(id))
				report(
					'duplicate-id',
					beat.at,
					`There is a line "${id.slice(id.indexOf(':') + 1)}" in this scene already.`,
					'Give this line another id.',
				)
			taken.add(id)
		}
	}
}
