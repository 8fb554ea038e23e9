const full = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', 'SQLITE_FULL'])

/** The code of an error that says a disk is full, or takes no more; null for any other. */
export function noRoom(error: unknown): string | null {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	// A limit on the size of files reaches SQLite as any failed write does.
	return full.has(code) || code.startsWith('SQLITE_IOERR') ? code : null
}
