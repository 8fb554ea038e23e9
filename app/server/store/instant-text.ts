/** An instant as Prisma keeps it, as JavaScript writes it; null stays null, and what is no instant is answered as it is. */
export function instantText(stored: unknown): unknown {
	if (typeof stored === 'string' && stored.length === 29 && stored.endsWith('+00:00'))
		return `${stored.slice(0, 23)}Z`
	if (typeof stored !== 'string' && typeof stored !== 'number') return stored
	const at = new Date(stored)
	return Number.isNaN(at.getTime()) ? stored : at.toISOString()
}
