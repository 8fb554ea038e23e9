const codes = new Set(['P1008', 'P2028', 'P2034'])

/** Whether an error only means that the database cannot take it now: too much to do, held elsewhere, disk full. */
export function isBusy(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
	return codes.has(error.code) || (error.code === 'P2039' && /SQLITE_(FULL|IOERR)/.test(error.message))
}
