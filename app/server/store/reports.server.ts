import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export type ReportRow = Prisma.ReportGetPayload<Record<string, never>>
export type ReportFields = Pick<
	ReportRow,
	'name' | 'page' | 'query' | 'every' | 'on' | 'hour' | 'timeZone' | 'nextRunAt' | 'recipients'
>

/** One's own reports that have not ended, by name. */
export function reportsOf(db: Queries, personId: string): Promise<ReportRow[]> {
	return db.report.findMany({
		where: { createdById: personId, endedAt: null },
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
	})
}

export function reportById(db: Queries, id: string): Promise<ReportRow | null> {
	return db.report.findUnique({ where: { id } })
}

export function reportsDue(db: Queries, at: Date): Promise<ReportRow[]> {
	return db.report.findMany({
		where: { endedAt: null, nextRunAt: { lte: at } },
		orderBy: { nextRunAt: 'asc' },
		take: 500,
	})
}

/** Moves a report on to its next time; false when another process did. */
export async function moveOn(
	tx: Queries,
	report: Pick<ReportRow, 'id' | 'nextRunAt'>,
	times: { lastRunAt: Date; nextRunAt: Date | null },
): Promise<boolean> {
	const { count } = await tx.report.updateMany({
		where: { id: report.id, nextRunAt: report.nextRunAt, endedAt: null },
		data: times,
	})
	return count === 1
}

export async function createReport(
	tx: Queries,
	report: ReportFields & Pick<ReportRow, 'id' | 'createdById' | 'createdAt'>,
): Promise<void> {
	await tx.report.create({ data: report })
}

/** Changes or ends one's own; false where it is not there, has ended, or is somebody else's. */
export async function changeReport(
	tx: Queries,
	own: { id: string; createdById: string },
	data: Partial<ReportFields & Pick<ReportRow, 'endedAt'>>,
): Promise<boolean> {
	return (await tx.report.updateMany({ where: { ...own, endedAt: null }, data })).count === 1
}
