import type { TableRow } from '../import/read-table.server'
import type { CompletionColumn } from './completion-columns'

export type WaitingCompletions = {
	name: string
	rows: TableRow<CompletionColumn>[]
	encoding: string
	unknown: string[]
}

/** A file waits so long between the look at it and the decision. */
const lifeMs = 30 * 60_000
/** Files of so many people at most; the oldest gives way. */
const mostFiles = 10
const waiting = new Map<string, { file: WaitingCompletions; until: number }>()

/** Keeps what somebody uploaded, in memory, until they have decided. */
export function keepWaiting(personId: string, file: WaitingCompletions, now: Date): void {
	waiting.delete(personId)
	for (const id of [...waiting.keys()].slice(0, Math.max(0, waiting.size + 1 - mostFiles))) waiting.delete(id)
	waiting.set(personId, { file, until: now.getTime() + lifeMs })
}

export function waitingOf(personId: string, now: Date): WaitingCompletions | null {
	const found = waiting.get(personId)
	if (found && found.until > now.getTime()) return found.file
	waiting.delete(personId)
	return null
}

export function dropWaiting(personId: string): void {
	waiting.delete(personId)
}
