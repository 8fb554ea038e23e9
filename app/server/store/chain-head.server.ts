import type { Queries } from './db.server'

/** The last record of the chain, and how many there are; null while it is empty. */
export async function chainHead(db: Queries): Promise<{ seq: number; mac: string; rows: number } | null> {
	const [last, rows] = await Promise.all([
		db.completionRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, mac: true } }),
		db.completionRecord.count(),
	])
	return last && { ...last, rows }
}
