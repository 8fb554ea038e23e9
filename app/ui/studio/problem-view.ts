/** A problem as a page shows it: the compiler's own shape, said again because pages may not see the compiler. */
export type ProblemView = {
	code: string
	severity: 'error' | 'warning'
	file: string
	line: number
	column: number
	message: string
	fix?: string
	/** The way out as changes to the text, where a machine can make them. */
	edits?: { start: number; end: number; text: string }[]
}
