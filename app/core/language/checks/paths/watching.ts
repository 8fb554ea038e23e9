import type { Reply, ScenarioDefinition } from '../../../scenario/definition'
import type { RunState } from '../../../scenario/run'
import type { Draft } from '../../draft'
import type { KeptReading } from '../../kept/kept-reading'
import type { Report } from '../../report'
import type { Instance } from '../../segments/expand'

/** What a check over every reachable state works on. */
export type Watching = {
	definition: ScenarioDefinition
	draft: Draft
	report: Report
	/** Where segments were put in. */
	instances: readonly Instance[]
	kept?: KeptReading
}

/** One rule, shown every reachable state once; `done` comes last, with `capped` when not all could be visited. */
export type Watch = {
	visit?: (state: RunState, mood: string, replies: Reply[]) => void
	done?: (capped: boolean) => void
}
