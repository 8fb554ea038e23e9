import type { ScenarioDefinition } from '../../../scenario/definition'
import type { Matching } from '../../../wording/likes-heard'
import type { Marking, Said } from '../../../wording/marking'
import type { Draft } from '../../draft'
import type { Report } from '../../report'

/** What marks and matches typed replies; given by whoever compiles, so that a compile without it loads no model. */
export type Scorer = { marked: (said: Said) => Marking; matcherOf: Matching }

/** What a rule about the author's wording works on: a scenario without errors, and the scorer. */
export type Hearing = {
	definition: ScenarioDefinition
	draft: Draft
	/** As its author wrote it. */
	text: string
	report: Report
	scorer: Scorer
}
