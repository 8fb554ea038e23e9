import type { Evidence } from '#app/core/learning/course-progress'
import type { Course } from '#app/core/learning/lesson'
import { type DatedEvidence, evidenceSince } from '#app/core/records/evidence'
import { type Round, roundsOf } from '#app/core/records/rounds'
import { courseTermsOf } from './course-terms.server'
import type { Queries } from './db.server'
import { completionsOf } from './histories.server'
import { voidedAttempts } from './voided-attempts.server'

/** What a person has done towards courses, and the rounds of each that they completed. */
export type PersonEvidence = Evidence & {
	dated: DatedEvidence
	/** Courses that hold and need nothing now, by slug and when they were completed. */
	coursesCompleted: ReadonlyMap<string, Date>
	/** The completed rounds of each course, oldest first. */
	rounds: ReadonlyMap<string, readonly Round[]>
	/** Official attempts that count towards nothing, by id. */
	voided: ReadonlySet<string>
}

/** Where a person is with a course: the round that is open or was completed last, and what counts towards it. */
export type OpenRound = {
	number: number
	/** What was done since then counts; null: all of it. */
	since: Date | null
	/** It may be taken now: it never was completed, has lapsed, or may be renewed. */
	open: boolean
	evidence: Evidence
}

/** Read from what was kept when it was done: readings, right answers, official attempts that hold, completion records. */
export async function evidenceOf(db: Queries, personId: string, at: Date): Promise<PersonEvidence> {
	const readings = await db.lessonReading.findMany({
		where: { personId },
		orderBy: { readAt: 'asc' },
		select: { lesson: true, readAt: true },
	})
	const answers = await db.checkAnswer.findMany({
		where: { personId, right: true },
		orderBy: { at: 'asc' },
		select: { lesson: true, check: true, at: true },
	})
	const ended = await db.attempt.findMany({
		where: { personId, mode: 'official', endedAt: { not: null } },
		orderBy: { startedAt: 'asc' },
		select: { id: true, slug: true, endedAt: true, startedAt: true, passed: true },
	})
	const voided = await voidedAttempts(db, personId)
	const tries = new Map<string, { at: Date; passed: boolean | null }[]>()
	for (const { id, slug, endedAt, startedAt, passed } of ended)
		if (!voided.has(id)) tries.set(slug, [...(tries.get(slug) ?? []), { at: endedAt ?? startedAt, passed }])
	const dated = {
		read: new Map(readings.map((row) => [row.lesson, row.readAt])),
		checksPassed: new Map(answers.map((row) => [`${row.lesson}:${row.check}`, row.at])),
		tries,
	}
	const rounds = await roundsFor(db, personId, at)
	return {
		...evidenceSince(dated, null),
		dated,
		rounds,
		voided,
		coursesCompleted: new Map(
			[...rounds].flatMap(([course, done]) => {
				const last = done.at(-1)
				return last && !isOpen(last, at) ? [[course, last.at]] : []
			}),
		),
	}
}

/** The round of a course that counts for somebody at an instant, and what they have done towards it. */
export function openRound(
	evidence: PersonEvidence,
	course: Pick<Course, 'slug' | 'counts'>,
	at: Date,
): OpenRound {
	const rounds = evidence.rounds.get(course.slug) ?? []
	const last = rounds.at(-1)
	const open = !last || isOpen(last, at)
	const since = last && open ? (last.renewFrom ?? last.at) : (rounds.at(-2)?.renewFrom ?? null)
	return {
		number: rounds.length + (open ? 1 : 0),
		since,
		open,
		evidence: evidenceSince(evidence.dated, since, course.counts),
	}
}

function isOpen(last: Round, at: Date): boolean {
	return (
		(last.renewFrom !== null && last.renewFrom <= at) || (last.expiresAt !== null && last.expiresAt <= at)
	)
}

async function roundsFor(db: Queries, personId: string, at: Date): Promise<Map<string, Round[]>> {
	const completions = await completionsOf(db, [personId])
	const mine = completions.get(personId)
	if (!mine) return new Map()
	const terms = await courseTermsOf(db)
	return new Map([...mine].map(([course, done]) => [course, roundsOf(done, terms.get(course) ?? [], at, at)]))
}
