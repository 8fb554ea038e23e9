import { transition } from 'xstate'
import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import type { Move, MoveRefusal, MoveResult, Run, TurnTaken } from '../scenario/run'
import { offered } from '../scenario/step'
import { driveOf, type PlaySnapshot } from './drive'

const snapshots = new WeakMap<Run, PlaySnapshot>()

/** A run before its first turn. The seed is a whole number; it decides only the order in which replies are shown. */
export function startRun(definition: ScenarioDefinition, seed: number): Run {
	return runAt(driveOf(definition).start, { definition, seed, turns: [] })
}

/** The run after one more move; the run handed in stays as it is. Refuses after the ending, and what is not on offer. */
export function moveRun(run: Run, move: Move): MoveResult {
	const { definition, seed, state, mood } = run
	const snapshot =
		snapshots.get(run) ??
		// A run that was copied has no snapshot of its own: its state says all that the machine needs.
		driveOf(definition).machine.resolveState({ value: { scene: state.at, mood }, context: { state, mood } })
	const taken = take(definition, snapshot, move)
	if ('refused' in taken) return { ok: false, refused: taken.refused }
	return { ok: true, run: runAt(taken.snapshot, { definition, seed, turns: [...run.turns, taken.turn] }) }
}

/** The run that these moves lead to; refuses at the first move the rules do not allow, `at` counting from 0. */
export function replayRun(
	definition: ScenarioDefinition,
	seed: number,
	moves: readonly Move[],
): { ok: true; run: Run } | { ok: false; at: number; refused: MoveRefusal } {
	let snapshot = driveOf(definition).start
	const turns: TurnTaken[] = []
	for (const [at, move] of moves.entries()) {
		const taken = take(definition, snapshot, move)
		if ('refused' in taken) return { ok: false, at, refused: taken.refused }
		snapshot = taken.snapshot
		turns.push(taken.turn)
	}
	return { ok: true, run: runAt(snapshot, { definition, seed, turns }) }
}

/** Asks before it moves, since the machine is silent about an event it does not take. */
function take(
	definition: ScenarioDefinition,
	snapshot: PlaySnapshot,
	move: Move,
): { snapshot: PlaySnapshot; turn: TurnTaken } | { refused: MoveRefusal } {
	const { state: before, mood: moodBefore } = snapshot.context
	if (placesOf(definition).endings.has(before.at)) return { refused: 'already-ended' }
	const reply = offered(definition, before).find((one) => one.id === move.reply)
	if (!reply) return { refused: 'not-offered' }
	const [next] = transition(driveOf(definition).logic, snapshot, { type: 'reply', reply: reply.id })
	const { state: after, mood: moodAfter } = next.context
	const { tone, respect } = reply
	const again = before.said.includes(reply.id)
	const turn = { number: after.turn, scene: before.at, reply, tone, respect, again }
	return { snapshot: next, turn: { ...turn, before, after, moodBefore, moodAfter } }
}

function runAt(snapshot: PlaySnapshot, rest: Pick<Run, 'definition' | 'seed' | 'turns'>): Run {
	const { state, mood } = snapshot.context
	const ending = placesOf(rest.definition).endings.has(state.at) ? state.at : null
	const run = { ...rest, state, mood, ending }
	snapshots.set(run, snapshot)
	return run
}
