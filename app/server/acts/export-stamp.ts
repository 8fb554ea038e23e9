import type { Cell } from './stream-rows.server'

/** When something was exported, as each row says it: "2026-03-01 09:05", UTC. */
export function stamp(date: Date): string {
	return date.toISOString().slice(0, 16).replace('T', ' ')
}

/** Rows that end in when and by which filter they were exported; where there are none, one line says so, for it must be told there too. */
export async function* stamped(
	batches: AsyncIterable<Cell[][]>,
	head: readonly Cell[],
	end: readonly [at: string, filter: string],
): AsyncGenerator<Cell[][]> {
	let empty = true
	for await (const rows of batches) {
		empty &&= rows.length === 0
		yield rows.map((row) => [...row, ...end])
	}
	if (empty) yield [['(none)', ...Array.from({ length: head.length - 1 - end.length }, () => ''), ...end]]
}

/** What a file of that moment is called, before its ending. */
export function exportName(what: string, at: string): string {
	return `rapport-${what}-${at.replace(' ', 'T').replace(':', '')}Z`
}
