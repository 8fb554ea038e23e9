import { type ActorLogic, type EventFromLogic, initialTransition, type SnapshotFrom } from 'xstate'
import type { ScenarioDefinition } from '../scenario/definition'
import { buildMachine } from './machine'

type Machine = ReturnType<typeof buildMachine>
export type PlaySnapshot = SnapshotFrom<Machine>

/** A definition's machine, its start, and the logic that `transition` is called with. */
type Drive = {
	machine: Machine
	start: PlaySnapshot
	logic: ActorLogic<PlaySnapshot, EventFromLogic<Machine>>
}

const drives = new WeakMap<ScenarioDefinition, Drive>()

/**
 * What moves a definition, built once for it. For every event XState's pure `transition` first works out the machine's
 * start, and drops it: handing it the start it has already got halves the time of a replay.
 */
export function driveOf(definition: ScenarioDefinition): Drive {
	let drive = drives.get(definition)
	if (!drive) {
		const machine = buildMachine(definition)
		const [start] = initialTransition(machine)
		const logic: Drive['logic'] = {
			getInitialSnapshot: () => start,
			transition: (snapshot, event, scope) => machine.transition(snapshot, event, scope),
			getPersistedSnapshot: (snapshot) => snapshot,
		}
		drive = { machine, start, logic }
		drives.set(definition, drive)
	}
	return drive
}
