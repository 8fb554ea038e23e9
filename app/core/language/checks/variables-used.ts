import type { Check } from './checking'
import { conditionsOf, namesIn } from './conditions-of'

/** Every variable is looked at by a condition or shown, and changed by a reply or its gauge. */
export const variablesUsed: Check = ({ draft, report }) => {
	if (draft.lost.replies) return
	const { front, scenes, gauges } = draft
	const doings = scenes.flatMap(({ replies }) => replies.flatMap((reply) => [reply, ...reply.cases]))
	const shown = [...front.slots, ...draft.slots].map(({ name }) => name)
	const gauged = new Set(gauges.flatMap(({ of }) => of?.value ?? []))
	const seen = new Set([
		...shown,
		...gauged,
		...conditionsOf(draft).flatMap((one) => namesIn(one).map(({ name }) => name)),
	])
	const changed = new Set([...gauged, ...doings.flatMap(({ set }) => set.map(({ name }) => name))])
	for (const { value, at } of front.state) {
		if (!seen.has(value.name))
			report(
				'unused-variable',
				at,
				`No condition looks at "${value.name}", and no text prints it.`,
				'Use it in a mood or a condition, or take it out.',
			)
		else if (!changed.has(value.name) && value.starts.length === 1)
			report(
				'never-set',
				at,
				`No reply changes "${value.name}".`,
				'Change it with set="…" on a reply, or take it out.',
			)
	}
}
