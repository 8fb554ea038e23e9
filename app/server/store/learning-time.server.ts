import type { Queries } from './db.server'

export type LessonTime = { lesson: string; seconds: number; inWork: number }

/** Adds real time with a lesson (`course/lesson`) to what that day has already. */
export async function addLearningTime(
	tx: Queries,
	spent: LessonTime & { personId: string; day: string },
): Promise<void> {
	const { personId, lesson, day, seconds, inWork } = spent
	await tx.learningTime.upsert({
		where: { personId_lesson_day: { personId, lesson, day } },
		create: spent,
		update: { seconds: { increment: seconds }, inWork: { increment: inWork } },
	})
}

/** The time a person spent with the lessons of a course from a day on, by lesson. */
export async function learningTimeOf(
	db: Queries,
	personId: string,
	course: string,
	from: string,
): Promise<LessonTime[]> {
	const rows = await db.learningTime.groupBy({
		by: ['lesson'],
		where: { personId, lesson: { startsWith: `${course}/` }, day: { gte: from } },
		_sum: { seconds: true, inWork: true },
	})
	return rows.map(({ lesson, _sum }) => ({ lesson, seconds: _sum.seconds ?? 0, inWork: _sum.inWork ?? 0 }))
}

/** The lessons that were in sight for a while since a day, the latest first. */
export async function lessonsLately(db: Queries, personId: string, from: string): Promise<string[]> {
	const rows = await db.learningTime.findMany({
		where: { personId, day: { gte: from }, seconds: { gte: 20 } },
		orderBy: [{ day: 'desc' }, { lesson: 'desc' }],
		select: { lesson: true },
		take: 20,
	})
	return rows.map(({ lesson }) => lesson)
}

/** When a person began attempts at these scenarios since an instant, and when each of their moves came. */
export async function movesSince(
	db: Queries,
	personId: string,
	slugs: readonly string[],
	since: Date,
): Promise<{ startedAt: Date; moves: Date[] }[]> {
	const rows = await db.attempt.findMany({
		where: { personId, slug: { in: [...slugs] }, startedAt: { gte: since } },
		select: { startedAt: true, moves: { select: { at: true }, orderBy: { number: 'asc' } } },
	})
	return rows.map(({ startedAt, moves }) => ({ startedAt, moves: moves.map(({ at }) => at) }))
}
