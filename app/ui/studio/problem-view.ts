/** A problem as a page shows it: the compiler's own shape, said again because pages may not see the compiler. */
export type ProblemView = {
	code: string
	severity: 'error' | 'warning'
	file: string
	line: number
	column: number
	message: string
	fix?: string
}
