import { z } from 'zod'
import type { Queries } from '../store/db.server'

/** One kind of thing that is kept about a person, with its rows as they are. */
export type Kept = { name: string; rows: Record<string, unknown>[] }

const mine = 'WHERE "personId" = ?'
const ofRecords = 'WHERE "seq" IN (SELECT "seq" FROM "RecordSubject" WHERE "personId" = ?)'
const ofAttempts = 'WHERE "attemptId" IN (SELECT "id" FROM "Attempt" WHERE "personId" = ?)'

/** What only the person may read: their practice, what they typed, wrote for themselves, or agreed in confidence. */
const ownAlone = new Set([
	...['practice', 'replies', 'marks', 'turns-contested', 'notes', 'kept-replies', 'what-gets-in-the-way'],
	...['adjustments', 'drafts', 'remarks', 'ratings', 'sessions', 'letters', 'saved-views'],
])

/**
 * What to read of each table: never a secret (hashes of passwords and tokens, salts), never who else had a hand in it. Each
 * query has one parameter, the person's id.
 */
const queries: readonly (readonly [name: string, sql: string])[] = [
	[
		'account',
		'SELECT "name", "email", "number", "role", "roleEndsAt", "active", "createdAt", "job", "hiredOn", "leftOn", "timeZone", "invitedAt" FROM "Person" WHERE "id" = ?',
	],
	[
		'facts',
		`SELECT "field", "value", "from", "knownAt", "source" FROM "PersonFact" ${mine} ORDER BY "knownAt"`,
	],
	[
		'standings',
		`SELECT "course", "state", "required", "round", "assignedAt", "dueAt", "startedAt", "completedAt", "expiresAt" FROM "Standing" ${mine}`,
	],
	[
		'decisions',
		`SELECT a."course", a."kind", a."code", a."from", a."until", a."dueOn", a."knownAt", n."text" AS "note" FROM "TrainingAct" a LEFT JOIN "ActNote" n ON n."actId" = a."id" WHERE a."personId" = ? ORDER BY a."knownAt"`,
	],
	[
		'records',
		`SELECT "seq", "kind", "slug", "versionHash", "result", "scores", "rule", "at", "minutes", "corrects", "reason", "recordedAt", "way", "courseRound", "expiresAt", "inWorkTime", "language", "snapshot" FROM "CompletionRecord" ${ofRecords} ORDER BY "seq"`,
	],
	['notes-to-records', `SELECT "seq", "text", "at" FROM "RecordNote" ${ofRecords}`],
	[
		'corrections-asked',
		`SELECT "seq", "change", "reason", "note", "at", "state" FROM "CorrectionRequest" ${ofRecords}`,
	],
	[
		'records-doubted',
		`SELECT "seq", "text", "at", "state", "answer", "answeredAt", "newSeq" FROM "RecordDoubt" ${mine} ORDER BY "at"`,
	],
	[
		'certificates',
		`SELECT "id", "seq", "course", "title", "issuedAt", "expiresAt", "state" FROM "Certificate" ${ofRecords}`,
	],
	...(['official', 'practice'] as const).map(
		(mode) =>
			[
				mode,
				`SELECT "id", "slug", "mode", "versionHash", "startedAt", "endedAt", "passed", "felt", "result", "confirmation" FROM "Attempt" ${mine} AND "mode" = '${mode}' ORDER BY "startedAt"`,
			] as const,
	),
	[
		'replies',
		'SELECT m."attemptId", m."number", m."kind", m."reply", t."text" AS "typed", m."tone", m."respect", m."at" FROM "Move" m LEFT JOIN "MoveText" t ON t."attemptId" = m."attemptId" AND t."number" = m."number" WHERE m."attemptId" IN (SELECT "id" FROM "Attempt" WHERE "personId" = ?) ORDER BY m."attemptId", m."number"',
	],
	[
		'marks',
		`SELECT "attemptId", "number", "kind", "tone", "respect", "reason", "round", "at" FROM "TurnMark" ${ofAttempts}`,
	],
	[
		'turns-contested',
		`SELECT "attemptId", "move", "reason", "at", "state", "answer", "answeredAt" FROM "Dispute" ${mine}`,
	],
	['lessons-read', `SELECT "lesson", "round", "versionHash", "readAt" FROM "LessonReading" ${mine}`],
	['checks-answered', `SELECT "lesson", "check", "chosen", "right", "at" FROM "CheckAnswer" ${mine}`],
	['learning-times', `SELECT "lesson", "day", "seconds", "inWork" FROM "LearningTime" ${mine}`],
	['notes', `SELECT "lesson", "note", "text", "createdAt", "updatedAt" FROM "LessonNote" ${mine}`],
	[
		'kept-replies',
		`SELECT "context", "mood", "text", "tone", "respect", "resolution", "at" FROM "KeptReply" ${mine}`,
	],
	[
		'what-gets-in-the-way',
		`SELECT "kind", "slug", "text", "named", "at", "state", "answer" FROM "Obstacle" ${mine}`,
	],
	[
		'adjustments',
		`SELECT "code", "value", "note", "from", "until", "at", "endedAt" FROM "Adjustment" ${mine}`,
	],
	['reminders', `SELECT "course", "round", "step", "at" FROM "Reminder" ${mine}`],
	['letters', `SELECT "to", "kind", "subject", "text", "createdAt", "state", "sentAt" FROM "Mail" ${mine}`],
	['sessions', `SELECT "createdAt", "lastSeenAt", "endsAt", "agent" FROM "Session" ${mine}`],
	['saved-views', `SELECT "name", "page", "query", "shared", "at" FROM "SavedView" ${mine}`],
	[
		'who-looked',
		'SELECT v."at", v."what", COALESCE(p."role", \'\') AS "role" FROM "Viewing" v LEFT JOIN "Person" p ON p."id" = v."viewerId" WHERE v."personId" = ? ORDER BY v."at"',
	],
	['erasures-asked', `SELECT "classes", "reason", "at", "state", "doneAt" FROM "Erasure" ${mine}`],
	['log', 'SELECT "at", "action" FROM "AuditEntry" WHERE "target" = \'person:\' || ? ORDER BY "at"'],
	[
		'done-here',
		'SELECT "at", "action", "target" FROM "AuditEntry" WHERE "actorId" = ? AND "target" NOT LIKE \'person:%\' ORDER BY "at"',
	],
	[
		'drafts',
		'SELECT "kind", "slug", "text", "state", "createdAt", "updatedAt" FROM "Draft" WHERE "ownerId" = ?',
	],
	['remarks', 'SELECT "place", "text", "at" FROM "ReviewComment" WHERE "byId" = ?'],
	[
		'ratings',
		'SELECT "itemId", "tone", "respect", "resolution", "acceptable", "at" FROM "Rating" WHERE "raterId" = ?',
	],
]

const rows = z.array(z.record(z.string(), z.unknown()))

/**
 * Everything that is kept about somebody, kind by kind, read one after the other. For anybody but themselves without what
 * only they may read.
 */
export async function* everythingAbout(db: Queries, personId: string, own: boolean): AsyncGenerator<Kept> {
	for (const [name, sql] of queries)
		if (own || !ownAlone.has(name)) yield { name, rows: rows.parse(await db.$queryRawUnsafe(sql, personId)) }
}
