import { assess } from '#app/core/assessment/assess'
import { playThrough } from '#app/core/assessment/play-through'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import { boundsAt } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { WalkThrough } from '#app/core/play/walk-through'
import type { Move } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'
import type { Hear, PlayRules } from '#app/ui/studio/test/play-rules'

type Written = Extract<Move, { kind: 'written' }>

/** The rules of play for the bench: a file of their own, so that they are loaded when somebody tests. */
export const playRules: PlayRules = {
	start: startRun,
	move: moveRun,
	stage: stageOf,
	result(run, bounds) {
		const { definition, seed, opening } = run
		const own = boundsAt(bounds, definition, startFor(definition, seed, opening.memory))
		return assess(run, own, definition.rule)
	},
	readWalk: readWalkThrough,
	async playWalk(definition, bounds, walk, hear) {
		const heard = new Map<number, Written>()
		for (;;) {
			let next = 0
			let wanted: { text: string; at: number } | null = null
			const played = playThrough(definition, bounds, walk, (_, text) => {
				const at = next++
				const known = heard.get(at)
				if (!known) wanted ??= { text, at }
				return known ?? { kind: 'written', text, scorer: '', matched: null, tone: null, respect: null }
			})
			const ask = asked(wanted)
			if (!ask) return { ok: true, played }
			const typed = await heardAt(walk, heard, ask, hear)
			if (!typed) return { ok: false, unheard: true }
			heard.set(ask.at, typed)
		}
	},
}

type Wanted = { text: string; at: number }
/** What a callback has noted, as the type that it has by now. */
const asked = (wanted: Wanted | null): Wanted | null => wanted

/** What the server makes of the typed words of this number, told where they are said. */
async function heardAt(
	walk: WalkThrough,
	heard: ReadonlyMap<number, Written>,
	{ text, at }: Wanted,
	hear: Hear,
): Promise<Written | null> {
	const moves: Move[] = []
	let typed = 0
	for (const stated of walk.moves) {
		if (stated.kind === 'say') {
			moves.push({ kind: 'chosen', reply: stated.reply })
			continue
		}
		if (typed === at) break
		const known = heard.get(typed++)
		if (known) moves.push(known)
	}
	const { seed, memory, typed: types } = walk
	const answer = await hear({ seed, opening: { memory, typed: types }, set: null, moves }, text)
	return answer.ok && answer.move.kind === 'written' ? answer.move : null
}
