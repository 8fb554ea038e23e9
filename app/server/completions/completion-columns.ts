import type { TableColumn } from '../import/read-table.server'

export type CompletionColumn =
	| 'email'
	| 'number'
	| 'course'
	| 'completed'
	| 'minutes'
	| 'expires'
	| 'language'

/** What a file of past completions may hold. */
export const completionColumns: readonly TableColumn<CompletionColumn>[] = [
	{ name: 'email', aliases: ['e-mail', 'email address', 'mail'] },
	{ name: 'number', aliases: ['employee number', 'personnel number', 'employee id'] },
	{ name: 'course', aliases: ['course title', 'training'], required: true },
	{ name: 'completed', aliases: ['completed on', 'completion date', 'date'], required: true },
	{ name: 'minutes', aliases: ['duration'] },
	{ name: 'expires', aliases: ['expires on', 'valid until', 'expiry date'] },
	{ name: 'language', aliases: ['lang'] },
]

/** So many rows are taken in at once: all of them are sealed in one transaction. */
export const mostCompletions = 20_000

export const rowFaults = [
	'person-missing',
	'person-unknown',
	'person-two',
	'course-unknown',
	'day-bad',
	'day-future',
	'day-early',
	'minutes-bad',
	'expires-bad',
	'expires-early',
	'language-bad',
	'formula',
	'twice',
	'recorded-already',
] as const
export type RowFaultCode = (typeof rowFaults)[number]

export type RowFault = { line: number; code: RowFaultCode; value: string }
export type PlannedCompletion = {
	line: number
	personId: string
	name: string
	course: string
	title: string
	day: string
	minutes: number
	expiresOn: string | null
	language: string | null
	zone: string
}
export type CompletionPlan = { rows: PlannedCompletion[]; faults: RowFault[]; digest: string }
