/** Whether an error only means that the database had too much to do, or another process held it: try again later. */
export function isBusy(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error)) return false
	return error.code === 'P1008' || error.code === 'P2034' || error.code === 'P2028'
}
