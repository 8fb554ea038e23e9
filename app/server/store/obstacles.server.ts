import type { Grader } from './awaited.server'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export const obstacleStates = ['new', 'looking', 'changed', 'cannot'] as const
export type ObstacleState = (typeof obstacleStates)[number]
/** What a trainer may say of it; `new` is what nobody has answered. */
export const answerStates = ['looking', 'changed', 'cannot'] as const
export type AnswerState = (typeof answerStates)[number]
export type ObstacleKind = 'lesson' | 'scenario'

/** What gets in the way on the job; where it was told: a lesson as `course/lesson`, or a scenario. */
export type ObstacleRow = {
	id: string
	kind: ObstacleKind
	slug: string
	text: string
	/** Whether its writer wants the trainers to see who wrote it. */
	named: boolean
	at: Date
	state: ObstacleState
	answer: string | null
	answeredAt: Date | null
	/** When its writer said that they have read the answer. */
	seenAt: Date | null
}

export type ToldObstacle = ObstacleRow & {
	/** Null where its writer gave no name. */
	who: string | null
}

export type ObstacleFilter = { state?: ObstacleState; kind?: ObstacleKind; slug?: string }
type NewObstacle = Pick<ObstacleRow, 'id' | 'kind' | 'slug' | 'text' | 'named' | 'at'> & { personId: string }

export async function addObstacle(tx: Queries, obstacle: NewObstacle): Promise<void> {
	await tx.obstacle.create({ data: obstacle })
}

/** One person's that wait for an answer. */
export async function waitingOf(db: Queries, personId: string): Promise<ObstacleRow[]> {
	const rows = await db.obstacle.findMany({ where: { personId, state: 'new' } })
	return rows.map(obstacleFrom)
}

/** One person's, of one lesson or scenario where that is said, the newest first. */
export async function obstaclesOf(
	db: Queries,
	personId: string,
	about: { kind: ObstacleKind; slug: string } | null = null,
): Promise<ObstacleRow[]> {
	const rows = await db.obstacle.findMany({
		where: { personId, ...about },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		take: 100,
	})
	return rows.map(obstacleFrom)
}

/** One person's that are not done with: answers they have not read yet, then what waits, the newest first. */
export async function openObstaclesOf(db: Queries, personId: string): Promise<ObstacleRow[]> {
	const rows = await db.obstacle.findMany({
		where: { personId, seenAt: null },
		orderBy: [{ answeredAt: { sort: 'desc', nulls: 'last' } }, { at: 'desc' }],
		take: 20,
	})
	return rows.map(obstacleFrom)
}

/** Takes one's own back while it is new; `answered` changes nothing. */
export async function takeBack(
	db: Queries,
	{ id, personId }: { id: string; personId: string },
): Promise<'ok' | 'answered'> {
	const { count } = await db.obstacle.deleteMany({ where: { id, personId, state: 'new' } })
	return count === 0 ? 'answered' : 'ok'
}

/** Notes when its writer has read the answer. */
export async function markObstacleSeen(
	db: Queries,
	{ id, personId, at }: { id: string; personId: string; at: Date },
): Promise<void> {
	const unseen = { id, personId, state: { not: 'new' }, seenAt: null }
	await db.obstacle.updateMany({ where: unseen, data: { seenAt: at } })
}

export function newObstacleCount(db: Queries, grader: Grader): Promise<number> {
	return db.obstacle.count({ where: { state: 'new', ...inReach(grader) } })
}

/** What a trainer's teams told, the newest first. */
export async function toldObstacles(
	db: Queries,
	grader: Grader,
	filter: ObstacleFilter,
	page: { skip: number; take: number },
): Promise<{ all: number; rows: ToldObstacle[] }> {
	const where = { ...filter, ...inReach(grader) }
	const [all, rows] = await Promise.all([
		db.obstacle.count({ where }),
		db.obstacle.findMany({
			where,
			orderBy: [{ at: 'desc' }, { id: 'desc' }],
			...page,
			include: { person: { select: { name: true } } },
		}),
	])
	const told = rows.map(({ person, ...row }) => ({
		...obstacleFrom(row),
		who: row.named ? person.name : null,
	}))
	return { all, rows: told }
}

/** What there is anything told about in a trainer's teams. */
export async function obstaclePlaces(
	db: Queries,
	grader: Grader,
): Promise<{ kind: ObstacleKind; slug: string }[]> {
	const rows = await db.obstacle.findMany({
		where: inReach(grader),
		distinct: ['kind', 'slug'],
		select: { kind: true, slug: true },
		orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
	})
	return rows.map(({ kind, slug }) => ({ kind: kindFrom(kind), slug }))
}

/** Answers what one of the trainer's teams told, if its answer of `was` is still the newest; null: it has none yet. */
export async function answerTold(
	tx: Queries,
	grader: Grader,
	{ id, was, ...answer }: { id: string; was: Date | null; state: AnswerState } & Answer,
): Promise<'ok' | 'not-found' | 'moved-on'> {
	const within = { id, ...inReach(grader) }
	const { count } = await tx.obstacle.updateMany({
		where: { ...within, answeredAt: was },
		data: { ...answer, seenAt: null },
	})
	if (count > 0) return 'ok'
	return (await tx.obstacle.count({ where: within })) > 0 ? 'moved-on' : 'not-found'
}

type Answer = { answer: string; answeredById: string; answeredAt: Date }

function inReach({ id, trains }: Grader): Prisma.ObstacleWhereInput {
	return { personId: { not: id }, person: { teamId: { in: [...trains] } } }
}

type Row = NonNullable<Awaited<ReturnType<Queries['obstacle']['findFirst']>>>

function obstacleFrom(row: Row): ObstacleRow {
	const { id, slug, text, named, at, answer, answeredAt, seenAt } = row
	const state = obstacleStates.find((one) => one === row.state) ?? 'new'
	return { id, kind: kindFrom(row.kind), slug, text, named, at, state, answer, answeredAt, seenAt }
}

function kindFrom(text: string): ObstacleKind {
	return text === 'lesson' ? 'lesson' : 'scenario'
}
