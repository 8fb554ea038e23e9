import { transition } from 'xstate'
import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import type { Move, MoveRefusal, MoveResult, Opening, Run } from '../scenario/run'
import { startFor } from '../scenario/starts'
import { driveOf, type PlaySnapshot } from './drive'
import { stepOf, type Waiting } from './step-of'

/** How every official run opens but for its seed: nothing remembered, everything chosen. */
export const plainOpening: Opening = { memory: 'none', typed: false }

type Begun = { definition: ScenarioDefinition; seed: number; opening: Opening }
type Now = Pick<Run, 'turns' | keyof Waiting>

const snapshots = new WeakMap<Run, PlaySnapshot>()

/**
 * A run before its first turn. The seed is a whole number: it draws the start where there are several, the order in
 * which replies are shown, and what a pick says.
 */
export function startRun(definition: ScenarioDefinition, seed: number, opening: Opening = plainOpening): Run {
	return replayed({ definition, seed, opening }, []).run
}

/** The run after one more move; the run handed in stays as it is. Refuses what the rules do not allow now. */
export function moveRun(run: Run, move: Move): MoveResult {
	const { definition, state, mood } = run
	const begun = { definition, seed: run.seed, opening: run.opening }
	const { machine } = driveFor(begun)
	const snapshot =
		snapshots.get(run) ??
		// A run that was copied has no snapshot of its own: its state says all that the machine needs.
		machine.resolveState({ value: { scene: state.at, mood }, context: { state, mood } })
	const moved = moveOn(begun, snapshot, run, move)
	if ('refused' in moved) return { ok: false, refused: moved.refused }
	return { ok: true, run: runAt(begun, moved.snapshot, moved.now) }
}

/** The run that these moves lead to; refuses at the first move the rules do not allow, `at` counting from 0. */
export function replayRun(
	definition: ScenarioDefinition,
	seed: number,
	moves: readonly Move[],
	opening: Opening = plainOpening,
): { ok: true; run: Run } | { ok: false; at: number; refused: MoveRefusal } {
	const { run, at, refused } = replayed({ definition, seed, opening }, moves)
	return refused === null ? { ok: true, run } : { ok: false, at, refused }
}

function replayed(
	begun: Begun,
	moves: readonly Move[],
): { run: Run; at: number; refused: MoveRefusal | null } {
	let snapshot = driveFor(begun).start
	let now: Now = { turns: [], unclear: [], pending: null }
	for (const [at, move] of moves.entries()) {
		const moved = moveOn(begun, snapshot, now, move)
		if ('refused' in moved) return { run: runAt(begun, snapshot, now), at, refused: moved.refused }
		snapshot = moved.snapshot
		now = moved.now
	}
	return { run: runAt(begun, snapshot, now), at: moves.length, refused: null }
}

/** Asks before it moves, since the machine is silent about an event it does not take. */
function moveOn(
	begun: Begun,
	snapshot: PlaySnapshot,
	now: Now,
	move: Move,
): { snapshot: PlaySnapshot; now: Now } | { refused: MoveRefusal } {
	const { definition, opening } = begun
	const { state: before, mood: moodBefore } = snapshot.context
	if (placesOf(definition).endings.has(before.at)) return { refused: 'already-ended' }
	const step = stepOf(definition, before, opening, now, move)
	if ('refused' in step) return step
	if ('waits' in step) return { snapshot, now: { turns: now.turns, ...step.waits } }
	const { reply, tone, respect, written, beside, poorly } = step.turn
	const [next] = transition(driveFor(begun).logic, snapshot, { type: 'reply', reply: reply.id, poorly })
	const { state: after, mood: moodAfter } = next.context
	const again = before.said.includes(reply.id)
	const taken = { number: after.turn, scene: before.at, reply, tone, respect, again, written, beside }
	const turns = [...now.turns, { ...taken, before, after, moodBefore, moodAfter }]
	return { snapshot: next, now: { turns, unclear: [], pending: null } }
}

function driveFor({ definition, seed, opening }: Begun) {
	return driveOf(definition, startFor(definition, seed, opening.memory))
}

function runAt(begun: Begun, snapshot: PlaySnapshot, now: Now): Run {
	const { state, mood } = snapshot.context
	const ending = placesOf(begun.definition).endings.has(state.at) ? state.at : null
	const { turns, unclear, pending } = now
	const run = { ...begun, state, mood, turns, unclear, pending, ending }
	snapshots.set(run, snapshot)
	return run
}
