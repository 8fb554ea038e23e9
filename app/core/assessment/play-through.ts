import type { Bounds } from '../paths/bounds'
import { boundsAt } from '../paths/bounds-of'
import { moveRun, startRun } from '../play/run'
import type { StatedMove, WalkThrough } from '../play/walk-through'
import type { WalkThroughFault } from '../play/walk-through-problems'
import type { ScenarioDefinition } from '../scenario/definition'
import type { Move, Run } from '../scenario/run'
import { startFor } from '../scenario/starts'
import { offered } from '../scenario/step'
import { assess } from './assess'
import { outcomeFaults } from './outcome-faults'
import { refusalFault } from './refusal-fault'
import type { Result } from './result'

/** What a walk-through came to; the result is null where its moves lead to no ending. */
export type PlayedThrough = { run: Run; result: Result | null; faults: WalkThroughFault[] }

/** What a typed reply is taken for at this moment of a run. */
export type Understand = (run: Run, text: string) => Extract<Move, { kind: 'written' }>

/**
 * Plays a walk-through: every fault, by what was done and what came of it. The moves stop at the first that cannot be
 * made, and what is expected is looked at only where they lead to an ending.
 */
export function playThrough(
	definition: ScenarioDefinition,
	bounds: readonly [Bounds, ...Bounds[]],
	walk: WalkThrough,
	understand: Understand,
): PlayedThrough {
	const { seed, memory, typed } = walk
	const faults: WalkThroughFault[] = []
	let run = startRun(definition, seed, { memory, typed })
	for (const stated of walk.moves) {
		const { move, fault } = moveOf(run, stated, understand)
		if (fault) faults.push(fault)
		const moved = moveRun(run, move)
		if (!moved.ok) return { run, result: null, faults: [...faults, refusalFault(run, stated, moved.refused)] }
		run = moved.run
	}
	if (run.ending === null) return { run, result: null, faults: [...faults, unended(run, walk)] }
	const own = boundsAt(bounds, definition, startFor(definition, seed, memory))
	const result = assess(run, own, definition.rule)
	return { run, result, faults: [...faults, ...outcomeFaults(run, result, walk.expect)] }
}

function moveOf(
	run: Run,
	stated: StatedMove,
	understand: Understand,
): { move: Move; fault?: WalkThroughFault } {
	if (stated.kind === 'say') return { move: { kind: 'chosen', reply: stated.reply } }
	const move = understand(run, stated.text)
	const { matched } = stated
	if (!matched || matched.value === move.matched) return { move }
	const message = `These words were ${takenFor(move.matched)}, not ${takenFor(matched.value)}.`
	return { move, fault: { code: 'play-matched-otherwise', at: matched.at, message } }
}

function takenFor(reply: string | null): string {
	return reply === null ? 'not understood' : `taken for the reply "${reply}"`
}

function unended(run: Run, { moves, endAt }: WalkThrough): WalkThroughFault {
	const ids = offered(run.definition, run.state).map(({ id }) => id)
	return {
		code: 'play-not-ended',
		at: moves.at(-1)?.at ?? endAt,
		message: `The moves stop at the scene "${run.state.at}", before an ending.`,
		fix: `Go on with one of the replies on offer there: ${ids.join(', ')}.`,
	}
}
