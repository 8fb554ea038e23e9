import { type ActorLogic, type EventFromLogic, initialTransition, type SnapshotFrom } from 'xstate'
import { canonical } from '../scenario/canonical'
import type { Value } from '../scenario/condition'
import type { ScenarioDefinition } from '../scenario/definition'
import { buildMachine } from './machine'

type Machine = ReturnType<typeof buildMachine>
export type PlaySnapshot = SnapshotFrom<Machine>

/** A machine, its start, and the logic that `transition` is called with. */
type Drive = {
	machine: Machine
	start: PlaySnapshot
	logic: ActorLogic<PlaySnapshot, EventFromLogic<Machine>>
}

const drives = new WeakMap<ScenarioDefinition, Map<string, Drive>>()

/**
 * What moves a definition from one of its starts, built once for both. For every event XState's pure `transition` first
 * works out the machine's start, and drops it: handing it the start it has already got halves the time of a replay.
 */
export function driveOf(definition: ScenarioDefinition, values: Record<string, Value>): Drive {
	const own = drives.get(definition) ?? new Map<string, Drive>()
	drives.set(definition, own)
	const key = canonical(values)
	let drive = own.get(key)
	if (!drive) {
		const machine = buildMachine(definition, values)
		const [start] = initialTransition(machine)
		const logic: Drive['logic'] = {
			getInitialSnapshot: () => start,
			transition: (snapshot, event, scope) => machine.transition(snapshot, event, scope),
			getPersistedSnapshot: (snapshot) => snapshot,
		}
		drive = { machine, start, logic }
		own.set(key, drive)
	}
	return drive
}
