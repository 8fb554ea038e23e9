import type { Check } from './checking'
import { type DraftGraph, graphOf } from './draft-graph'

/** From every scene some way leads to an ending. A ring of scenes without a way out is reported once. */
export const wayOut: Check = ({ draft, words, report }) => {
	if (draft.endings.length === 0) return
	const graph = graphOf(draft, words)
	const out = leadingOut(graph)
	const told = new Set<string>()
	for (const { id, replies } of draft.scenes) {
		if (!id || out.has(id.value) || replies.length === 0 || told.has(id.value)) continue
		const ahead = reachFrom(graph, id.value)
		if (!ahead.has(id.value)) {
			report(
				'no-way-to-ending',
				id.at,
				`From the scene "${id.value}" no ending can be reached.`,
				'Let one of its replies lead towards an ending.',
			)
			continue
		}
		const ring = [...ahead].filter((one) => reachFrom(graph, one).has(id.value))
		for (const one of ring) told.add(one)
		report(
			'loop-without-exit',
			id.at,
			ring.length === 1
				? `The scene "${id.value}" leads only back to itself.`
				: `Play goes round and round here: ${ring.join(', ')}.`,
			'Let a reply of one of them lead out, towards an ending.',
		)
	}
}

/** Scenes from which an ending, or something that could not be read, can be reached. */
function leadingOut({ leads }: DraftGraph): Set<string> {
	const back = new Map<string, string[]>()
	const out = new Set<string>()
	const ahead: string[] = []
	for (const [from, targets] of leads)
		for (const to of targets) {
			if (to === null || !leads.has(to)) ahead.push(from)
			else back.set(to, [...(back.get(to) ?? []), from])
		}
	for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
		if (out.has(at)) continue
		out.add(at)
		ahead.push(...(back.get(at) ?? []))
	}
	return out
}

/** What can be reached from a scene by at least one reply. */
function reachFrom({ leads }: DraftGraph, start: string): Set<string> {
	const reached = new Set<string>()
	const ahead = [...(leads.get(start) ?? [])]
	for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
		if (at === null || reached.has(at)) continue
		reached.add(at)
		ahead.push(...(leads.get(at) ?? []))
	}
	return reached
}
