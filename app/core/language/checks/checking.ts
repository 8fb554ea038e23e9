import type { Draft } from '../draft'
import type { Vocabulary } from '../link/vocabulary'
import type { Report } from '../report'

/** What a check over the draft works on. */
export type Checking = {
	text: string
	/** The folder of the scenario. */
	slug: string
	draft: Draft
	words: Vocabulary
	report: Report
	/** Every `course/lesson#anchor` there is; null when lessons are not known. */
	anchors: ReadonlySet<string> | null
}

/** One rule: it looks at the draft and reports what breaks the rule, nothing else. */
export type Check = (checking: Checking) => void
