import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export type JobRow = Prisma.JobGetPayload<Record<string, never>>
export type JobState = 'waiting' | 'running' | 'done' | 'dead'
export type NewJob = Pick<JobRow, 'id' | 'kind' | 'key' | 'payload' | 'runAt' | 'createdAt'>

/** Rows in one statement: SQLite takes 32,766 values. */
const atOnce = 1_000

/** Adds jobs whose key is not there yet; answers how many were new. */
export async function addJobs(tx: Queries, jobs: readonly NewJob[]): Promise<number> {
	let added = 0
	for (let from = 0; from < jobs.length; from += atOnce) {
		const some = jobs.slice(from, from + atOnce)
		const rows = some.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')
		added += await tx.$executeRawUnsafe(
			`INSERT OR IGNORE INTO Job (id, kind, key, payload, runAt, createdAt) VALUES ${rows}`,
			...some.flatMap((job) => [job.id, job.kind, job.key, job.payload, job.runAt, job.createdAt]),
		)
	}
	return added
}

/** Jobs that may run now, the longest due first, and those that somebody has begun. */
export function jobsToLease(db: Queries, at: Date, take: number): Promise<JobRow[]> {
	return db.job.findMany({
		where: { state: 'waiting', runAt: { lte: at } },
		orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
		take,
	})
}

export function jobsRunning(db: Queries): Promise<JobRow[]> {
	return db.job.findMany({ where: { state: 'running' }, orderBy: { runAt: 'asc' }, take: 200 })
}

/** Takes a job for one process; false when another was quicker. */
export async function takeJob(
	tx: Queries,
	job: Pick<JobRow, 'id' | 'state' | 'attempts'>,
	lease: { by: string; until: Date },
): Promise<boolean> {
	const { count } = await tx.job.updateMany({
		where: { id: job.id, state: job.state, attempts: job.attempts },
		data: { state: 'running', attempts: job.attempts + 1, leaseBy: lease.by, leaseUntil: lease.until },
	})
	return count === 1
}

/** Changes a job as long as this try still holds its lease; false when it lost it. */
export async function changeLeased(
	tx: Queries,
	job: Pick<JobRow, 'id' | 'leaseBy' | 'attempts'>,
	data: Partial<Pick<JobRow, 'state' | 'runAt' | 'leaseBy' | 'leaseUntil' | 'error' | 'outcome' | 'endedAt'>>,
): Promise<boolean> {
	const { count } = await tx.job.updateMany({
		where: { id: job.id, state: 'running', leaseBy: job.leaseBy, attempts: job.attempts },
		data,
	})
	return count === 1
}

/** A dead job waits again, as if it were new; false when it is not dead. */
export async function wakeJob(tx: Queries, id: string, runAt: Date): Promise<boolean> {
	const { count } = await tx.job.updateMany({
		where: { id, state: 'dead' },
		data: { state: 'waiting', attempts: 0, runAt, endedAt: null, leaseBy: null, leaseUntil: null },
	})
	return count === 1
}

/** Takes a dead job away; false when it is not dead. */
export async function dropJob(tx: Queries, id: string): Promise<boolean> {
	const { count } = await tx.job.deleteMany({ where: { id, state: 'dead' } })
	return count === 1
}

export function jobById(db: Queries, id: string): Promise<JobRow | null> {
	return db.job.findUnique({ where: { id } })
}

export async function isQueued(db: Queries, key: string): Promise<boolean> {
	return (await db.job.count({ where: { key } })) > 0
}

/** Takes away what was done before a day; answers how many. */
export async function forgetJobs(tx: Queries, before: Date): Promise<number> {
	const { count } = await tx.job.deleteMany({ where: { state: 'done', endedAt: { lt: before } } })
	return count
}

/** How many there are of each state. */
export async function jobCounts(db: Queries): Promise<Record<JobState, number>> {
	const groups = await db.job.groupBy({ by: ['state'], _count: { _all: true } })
	const of = (state: JobState) => groups.find((one) => one.state === state)?._count._all ?? 0
	return { waiting: of('waiting'), running: of('running'), done: of('done'), dead: of('dead') }
}

/** Of one state, what runs next first, else the newest first. */
export function jobsOf(
	db: Queries,
	state: JobState,
	page: { skip: number; take: number },
): Promise<JobRow[]> {
	const orderBy: Prisma.JobOrderByWithRelationInput[] =
		state === 'waiting' ? [{ runAt: 'asc' }, { id: 'asc' }] : [{ runAt: 'desc' }, { id: 'desc' }]
	return db.job.findMany({ where: { state }, orderBy, ...page })
}
