import type { Queries } from './db.server'

export type Reading = { lesson: string; versionHash: string; readAt: Date }

/** Notes that a person has read a lesson (`course/lesson`) in a round of its course; of each round the first reading stays. */
export async function markRead(
	db: Queries,
	reading: { personId: string; lesson: string; round: number; versionHash: string; at: Date },
): Promise<void> {
	const { personId, lesson, round, versionHash, at } = reading
	await db.lessonReading.upsert({
		where: { personId_lesson_round: { personId, lesson, round } },
		create: { personId, lesson, round, versionHash, readAt: at },
		update: {},
	})
}

/** What this person has read, of one course if it is named. */
export async function readingsOf(db: Queries, personId: string, course?: string): Promise<Reading[]> {
	return db.lessonReading.findMany({
		where: { personId, ...(course === undefined ? {} : { lesson: { startsWith: `${course}/` } }) },
		orderBy: { readAt: 'asc' },
		select: { lesson: true, versionHash: true, readAt: true },
	})
}
