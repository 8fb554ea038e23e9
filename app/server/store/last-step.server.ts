import type { Queries } from './db.server'

/** When a person did the last thing that counts towards a course; null where there is nothing yet. */
export async function lastStepAt(
	db: Queries,
	personId: string,
	course: { slug: string; scenarios: readonly string[] },
): Promise<Date | null> {
	const lesson = { startsWith: `${course.slug}/` }
	const passed = { personId, mode: 'official', passed: true, slug: { in: [...course.scenarios] } }
	const [reading, answer, attempt] = await Promise.all([
		db.lessonReading.aggregate({ where: { personId, lesson }, _max: { readAt: true } }),
		db.checkAnswer.aggregate({ where: { personId, lesson, right: true }, _max: { at: true } }),
		db.attempt.aggregate({ where: passed, _max: { endedAt: true } }),
	])
	const times = [reading._max.readAt, answer._max.at, attempt._max.endedAt].flatMap(
		(at) => at?.getTime() ?? [],
	)
	return times.length === 0 ? null : new Date(Math.max(...times))
}
