/** When something was exported, as each row says it: "2026-03-01 09:05", UTC. */
export function stamp(date: Date): string {
	return date.toISOString().slice(0, 16).replace('T', ' ')
}

/** What a file of that moment is called, before its ending. */
export function exportName(what: string, at: string): string {
	return `rapport-${what}-${at.replace(' ', 'T').replace(':', '')}Z`
}
