import { z } from 'zod'
import { states } from '#app/core/records/standing'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

const openSchema = z.object({
	personId: z.string(),
	course: z.string(),
	state: z.enum(states),
	round: z.number().int(),
	assignmentId: z.string(),
	assignedAt: z.date().nullable(),
	dueAt: z.date(),
	expiresAt: z.date().nullable(),
	name: z.string(),
	email: z.string(),
	managerId: z.string().nullable(),
	personZone: z.string().nullable(),
	timeZone: z.string().nullable(),
	workDays: z.string().nullable(),
	workFrom: z.string().nullable(),
	workTo: z.string().nullable(),
})

/** A round that somebody must still complete, with what a reminder of it needs. */
export type OpenRound = z.output<typeof openSchema>
export type ReminderRow = Prisma.ReminderGetPayload<Record<string, never>>

/**
 * Open rounds of people who are here, that must be done and are due before a day: in order of person and course, after a place in that order.
 * Nobody who is excused, on leave or gone is among them.
 */
export async function openRoundsAfter(
	db: Queries,
	after: { personId: string; course: string },
	asked: { dueBefore: Date; take: number },
): Promise<OpenRound[]> {
	const rows = await db.$queryRawUnsafe(
		`SELECT s.personId, s.course, s.state, s.round, s.assignmentId, s.assignedAt, s.dueAt, s.expiresAt,
			p.name, p.email, p.managerId, p.timeZone AS personZone, site.timeZone, site.workDays, site.workFrom, site.workTo
		 FROM Standing s JOIN Person p ON p.id = s.personId LEFT JOIN Site site ON site.id = p.siteId
		 WHERE (s.personId, s.course) > (?, ?) AND s.required = 1 AND s.active = 1 AND p.active = 1
			AND p.erasedAt IS NULL AND s.assignmentId IS NOT NULL AND s.dueAt < ?
			AND s.state NOT IN ('exempt', 'on-leave', 'withdrawn')
		 ORDER BY s.personId, s.course LIMIT ?`,
		after.personId,
		after.course,
		asked.dueBefore,
		asked.take,
	)
	return z.array(openSchema).parse(rows)
}

/** The steps that were done for these people, as `personId course round step`. */
export async function remindersDone(db: Queries, personIds: readonly string[]): Promise<Set<string>> {
	const rows = await db.reminder.findMany({ where: { personId: { in: [...personIds] } } })
	return new Set(rows.map(reminderKey))
}

export function reminderKey(one: Pick<ReminderRow, 'personId' | 'course' | 'round' | 'step'>): string {
	return `${one.personId} ${one.course} ${one.round} ${one.step}`
}

/** Rows in one statement: SQLite takes 32,766 values. */
const atOnce = 1_000

export async function addReminders(tx: Queries, rows: readonly ReminderRow[]): Promise<void> {
	for (let from = 0; from < rows.length; from += atOnce) {
		const some = rows.slice(from, from + atOnce)
		await tx.$executeRawUnsafe(
			`INSERT OR IGNORE INTO Reminder (personId, course, round, step, at, mailId)
			 VALUES ${some.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
			...some.flatMap((one) => [one.personId, one.course, one.round, one.step, one.at, one.mailId]),
		)
	}
}

/** Managers as a letter needs them: who can sign in, with the hours of their site. */
export function managersOf(db: Queries, ids: readonly string[]) {
	return db.person.findMany({
		where: { id: { in: [...ids] }, active: true, erasedAt: null },
		select: { id: true, name: true, email: true, timeZone: true, site: true },
	})
}
