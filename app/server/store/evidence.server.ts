import type { Evidence } from '#app/core/learning/course-progress'
import type { Queries } from './db.server'

/** What a person has done towards courses, and which courses have a record of completion, by slug and when. */
export type PersonEvidence = Evidence & { coursesCompleted: ReadonlyMap<string, Date> }

/** Read from what was kept when it was done: readings, right answers, passed official attempts, completion records. */
export async function evidenceOf(db: Queries, personId: string): Promise<PersonEvidence> {
	const readings = await db.lessonReading.findMany({ where: { personId }, select: { lesson: true } })
	const answers = await db.checkAnswer.findMany({
		where: { personId, right: true },
		distinct: ['lesson', 'check'],
		select: { lesson: true, check: true },
	})
	const passed = await db.attempt.findMany({
		where: { personId, mode: 'official', passed: true },
		distinct: ['slug'],
		select: { slug: true },
	})
	const courses = await db.completionRecord.findMany({
		where: { kind: 'course', subject: { is: { personId } } },
		select: { slug: true, at: true },
	})
	return {
		read: new Set(readings.map((row) => row.lesson)),
		checksPassed: new Set(answers.map((row) => `${row.lesson}:${row.check}`)),
		scenariosPassed: new Set(passed.map((row) => row.slug)),
		coursesCompleted: new Map(courses.map((row) => [row.slug, row.at])),
	}
}
