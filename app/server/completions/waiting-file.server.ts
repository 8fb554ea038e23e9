import { z } from 'zod'
import type { Deps } from '../deps.server'
import type { TableRow } from '../import/read-table.server'
import { dropWaiting, keepWaiting, type Place, waitingAt } from '../import/waiting-files.server'
import type { CompletionColumn } from './completion-columns'

type Needs = Pick<Deps, 'db' | 'now' | 'newId'>

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
const placeOf = (personId: string): Place => ({ kind: 'completions', personId })

/** Keeps a file of past completions for whoever uploaded it, until they have decided. */
export function keepCompletions(deps: Needs, personId: string, file: WaitingCompletions): Promise<void> {
	return keepWaiting(deps, placeOf(personId), file)
}

export function completionsOf(deps: Needs, personId: string): Promise<WaitingCompletions | null> {
	return waitingAt(deps, placeOf(personId), schema)
}

export function dropCompletions(deps: Needs, personId: string): Promise<void> {
	return dropWaiting(deps, placeOf(personId))
}
