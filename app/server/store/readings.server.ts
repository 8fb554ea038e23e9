import type { Queries } from './db.server'

export type Reading = { lesson: string; versionHash: string; readAt: Date }

/** Notes that a person has read a lesson (`course/lesson`); the first reading stays. */
export async function markRead(
	db: Queries,
	reading: { personId: string; lesson: string; versionHash: string; at: Date },
): Promise<void> {
	const { personId, lesson, versionHash, at } = reading
	await db.lessonReading.upsert({
		where: { personId_lesson: { personId, lesson } },
		create: { personId, lesson, versionHash, readAt: at },
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
