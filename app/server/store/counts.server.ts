import type { Queries } from './db.server'

/** How many there are in all. Records are numbered without gaps, so the last number says it. */
export async function countsOf(db: Queries): Promise<{ records: number; people: number; entries: number }> {
	const [records, people, entries] = await Promise.all([
		db.completionRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } }),
		db.person.count({ where: { active: true } }),
		db.auditEntry.count(),
	])
	return { records: records?.seq ?? 0, people, entries }
}

/** What waits at the desk of HR and of whoever runs the house; within some teams where they are named. */
export async function waitingAtDesk(
	db: Queries,
	{ now, teamIds }: { now: Date; teamIds: readonly string[] | null },
): Promise<{
	overdue: number
	lapsing: number
	corrections: number
	doubts: number
	erasures: number
	deadJobs: number
}> {
	const within = { active: true, required: true, ...(teamIds && { teamId: { in: [...teamIds] } }) }
	const soon = new Date(now.getTime() + 30 * 86_400_000)
	const [overdue, lapsing, corrections, doubts, erasures, deadJobs] = await Promise.all([
		db.standing.count({ where: { ...within, state: { in: ['overdue', 'lapsed'] } } }),
		db.standing.count({ where: { ...within, state: 'completed', expiresAt: { lte: soon } } }),
		db.correctionRequest.count({ where: { state: 'open' } }),
		db.recordDoubt.count({
			where: { state: 'open', ...(teamIds && { person: { teamId: { in: [...teamIds] } } }) },
		}),
		db.erasure.count({ where: { state: { in: ['asked', 'approved'] } } }),
		db.job.count({ where: { state: 'dead' } }),
	])
	return { overdue, lapsing, corrections, doubts, erasures, deadJobs }
}
