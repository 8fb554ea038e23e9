import { initialTransition, transition } from 'xstate'
import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import type { Move, MoveRefusal, MoveResult, Run } from '../scenario/run'
import { offered } from '../scenario/step'
import { buildMachine } from './machine'

type Machine = ReturnType<typeof buildMachine>
type Snapshot = ReturnType<typeof initialTransition<Machine>>[0]

const machines = new WeakMap<ScenarioDefinition, Machine>()
const snapshots = new WeakMap<Run, Snapshot>()

/** A run before its first turn. The seed is a whole number; it decides only the order in which replies are shown. */
export function startRun(definition: ScenarioDefinition, seed: number): Run {
	const [snapshot] = initialTransition(machineOf(definition))
	return runAt(snapshot, { definition, seed, turns: [] })
}

/** The run after one more move; the run handed in stays as it is. Refuses after the ending, and what is not on offer. */
export function moveRun(run: Run, move: Move): MoveResult {
	if (run.ending !== null) return { ok: false, refused: 'already-ended' }
	const reply = offered(run.definition, run.state).find((one) => one.id === move.reply)
	if (!reply) return { ok: false, refused: 'not-offered' }
	const machine = machineOf(run.definition)
	const [snapshot] = transition(machine, snapshotOf(machine, run), { type: 'reply', reply: reply.id })
	const { state: after, mood: moodAfter } = snapshot.context
	const turn = {
		number: after.turn,
		scene: run.state.at,
		reply,
		tone: reply.tone,
		respect: reply.respect,
		again: run.state.said.includes(reply.id),
		before: run.state,
		after,
		moodBefore: run.mood,
		moodAfter,
	}
	const { definition, seed, turns } = run
	return { ok: true, run: runAt(snapshot, { definition, seed, turns: [...turns, turn] }) }
}

/** The run that these moves lead to; refuses at the first move the rules do not allow, `at` counting from 0. */
export function replayRun(
	definition: ScenarioDefinition,
	seed: number,
	moves: readonly Move[],
): { ok: true; run: Run } | { ok: false; at: number; refused: MoveRefusal } {
	let run = startRun(definition, seed)
	for (const [at, move] of moves.entries()) {
		const moved = moveRun(run, move)
		if (!moved.ok) return { ok: false, at, refused: moved.refused }
		run = moved.run
	}
	return { ok: true, run }
}

function machineOf(definition: ScenarioDefinition): Machine {
	const machine = machines.get(definition) ?? buildMachine(definition)
	machines.set(definition, machine)
	return machine
}

function runAt(snapshot: Snapshot, rest: Pick<Run, 'definition' | 'seed' | 'turns'>): Run {
	const { state, mood } = snapshot.context
	const ending = placesOf(rest.definition).endings.has(state.at) ? state.at : null
	const run = { ...rest, state, mood, ending }
	snapshots.set(run, snapshot)
	return run
}

/** A run that was copied has no snapshot of its own: its state says all that the machine needs. */
function snapshotOf(machine: Machine, run: Run): Snapshot {
	const { state, mood } = run
	return (
		snapshots.get(run) ?? machine.resolveState({ value: { scene: state.at, mood }, context: { state, mood } })
	)
}
