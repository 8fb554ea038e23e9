import { z } from 'zod'
import type { DataClass } from '#app/core/records/classes'
import type { Queries } from './db.server'

const mine = (table: string) => `"${table}" x WHERE x."personId" = p."id"`
const attempts = (mode: string) => [
	`${mine('Attempt')} AND x."mode" = '${mode}' AND x."felt" IS NOT NULL`,
	`"Attempt" x JOIN "MoveText" t ON t."attemptId" = x."id" WHERE x."personId" = p."id" AND x."mode" = '${mode}'`,
]

/** What there is of a class, as parts of EXISTS; `p` is the person. */
const rowsOf: Readonly<Record<DataClass, readonly string[]>> = {
	identity: ['"Person" x WHERE x."id" = p."id"'],
	'sign-in': ['Session', 'Token', 'SavedView'].map(mine),
	practice: attempts('practice'),
	notes: ['LessonNote', 'KeptReply'].map(mine),
	told: [mine('Obstacle')],
	typed: [...attempts('official'), `${mine('Dispute')} AND x."reason" <> ''`],
	about: [
		'"ActNote" n JOIN "TrainingAct" x ON x."id" = n."actId" WHERE x."personId" = p."id"',
		'"RecordNote" n JOIN "RecordSubject" x ON x."seq" = n."seq" WHERE x."personId" = p."id"',
		`"CorrectionRequest" n JOIN "RecordSubject" x ON x."seq" = n."seq" WHERE x."personId" = p."id" AND n."note" <> ''`,
		mine('RecordDoubt'),
	],
	learning: ['LearningTime', 'LessonReading', 'CheckAnswer'].map(mine),
	letters: ['Mail', 'Reminder'].map(mine),
	adjustments: [mine('Adjustment')],
	authored: [
		`"ReviewComment" x WHERE x."byId" = p."id" AND x."text" <> ''`,
		'"DraftSave" x WHERE x."byId" = p."id"',
	],
}

const idRow = z.object({ id: z.string() })

/** People who left on this day or before and still have something of a class, by id, at most so many after one. */
export async function leaversWith(
	db: Queries,
	asked: { one: DataClass; leftBy: string; after: string; most: number },
): Promise<string[]> {
	const parts = rowsOf[asked.one].map((rows) => `EXISTS (SELECT 1 FROM ${rows})`)
	const found = await db.$queryRawUnsafe(
		`SELECT p."id" FROM "Person" p WHERE p."leftOn" <= ? AND p."erasedAt" IS NULL AND p."id" > ? AND (${parts.join(' OR ')}) ORDER BY p."id" LIMIT ?`,
		asked.leftBy,
		asked.after,
		asked.most,
	)
	return z
		.array(idRow)
		.parse(found)
		.map(({ id }) => id)
}
