import { z } from 'zod'
import type { TableRow } from '../import/read-table.server'
import { waitingFiles } from '../import/waiting-files.server'
import type { CompletionColumn } from './completion-columns'

export type WaitingCompletions = {
	name: string
	rows: TableRow<CompletionColumn>[]
	encoding: string
	unknown: string[]
}

const cell = z.string()
const cells = z.object({
	...{ email: cell, number: cell, course: cell, completed: cell },
	...{ minutes: cell, expires: cell, language: cell },
})
const schema = z.object({
	...{ name: z.string(), encoding: z.string(), unknown: z.array(z.string()) },
	rows: z.array(z.object({ line: z.number(), cells })),
})

/** Files of past completions. */
export const waitingCompletions = waitingFiles<WaitingCompletions>('completions', schema)
