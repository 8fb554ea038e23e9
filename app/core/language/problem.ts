import type { ScenarioDefinition } from '../scenario/definition'

export type Severity = 'error' | 'warning'

/** An author's mistake: where it is, what was found, and the way out. Lines and columns count from 1. */
export type Problem = {
	/** Stable, kebab-case; has a page in `content/guide/problems/<code>.mdx`. */
	code: string
	severity: Severity
	file: string
	line: number
	column: number
	message: string
	/** The way out in one sentence, when there is one to give. */
	fix?: string
	/** The way out as changes to the text, where a machine can make them safely; offsets in UTF-16 code units. */
	edits?: TextEdit[]
}

/** Puts `text` in place of what stands from `start` up to, not including, `end`. */
export type TextEdit = { start: number; end: number; text: string }

export type CompileOptions = {
	/** As shown in problems, relative to the repository. */
	file: string
	/** The scenario's slug: the name of its folder. */
	slug: string
	/** Every `course/lesson#anchor` there is; null when lessons are not known, then anchors are not checked. */
	anchors: ReadonlySet<string> | null
}

/**
 * How one `<Use>` was put in place of its segment, nested ones included. A line that stands under the segment's scene
 * `from` is a line of the definition's scene `to`: `<from>:says-1` in the file is `<to>:says-1` in the definition.
 * `params` are the texts that `{{name}}` stands for inside it.
 */
export type UseMade = {
	/** The id of the `<Use>`; for one inside a segment with the id of the use around it before it: `check-hold`. */
	use: string
	segment: string
	params: Record<string, string>
	scenes: { from: string; to: string }[]
}

/** A definition, or null when any problem is an error; always every problem, sorted by place. */
export type CompileResult = {
	definition: ScenarioDefinition | null
	problems: Problem[]
	/** In the order in which their scenes stand in the definition. */
	uses: UseMade[]
}
