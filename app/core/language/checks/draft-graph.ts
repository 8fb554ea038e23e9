import type { Draft } from '../draft'
import type { Vocabulary } from '../link/vocabulary'
import { nearest } from '../nearest'
import { doingsOf } from './doings-of'

/** Where replies lead, conditions aside. A target that is a near miss counts as what it was meant for. */
export type DraftGraph = {
	/** From each scene's id to where its replies lead; `null` stands for a place that could not be read. */
	leads: ReadonlyMap<string, readonly (string | null)[]>
	reached: ReadonlySet<string>
}

export function graphOf({ scenes, patience, lost, front }: Draft, words: Vocabulary): DraftGraph {
	const names = [...words.scenes, ...words.endings]
	const known = new Set(names)
	const meant = (to: string | undefined): string | null =>
		to === undefined ? null : known.has(to) ? to : nearest(to, names)
	const leads = new Map<string, (string | null)[]>()
	for (const { id, replies } of scenes)
		if (id && !leads.has(id.value))
			leads.set(
				id.value,
				replies.flatMap(doingsOf).map(({ to }) => meant(to?.value)),
			)
	const reached = new Set<string>()
	const first = scenes[0]?.id?.value
	const cutShort = [front.turns.then?.value, ...patience.map(({ to }) => to?.value)]
	const ahead = [...lost.targets, first, ...cutShort].flatMap((one) => meant(one) ?? [])
	for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
		if (reached.has(at)) continue
		reached.add(at)
		for (const to of leads.get(at) ?? []) if (to !== null) ahead.push(to)
	}
	return { leads, reached }
}
