import { z } from 'zod'
import type { Queries } from './db.server'

export type CheckAnswerRow = {
	lesson: string
	check: string
	versionHash: string
	chosen: string[]
	right: boolean
	at: Date
}

const chosenSchema = z.array(z.string())

/** Keeps one answer to a lesson's check; every try is kept. */
export async function keepCheckAnswer(
	db: Queries,
	answer: CheckAnswerRow & { id: string; personId: string },
): Promise<void> {
	await db.checkAnswer.create({ data: { ...answer, chosen: JSON.stringify(answer.chosen) } })
}

/** This person's answers to the checks of a lesson or, by `course/`, of a course; oldest first. */
export async function checkAnswersOf(
	db: Queries,
	personId: string,
	lesson: string,
): Promise<CheckAnswerRow[]> {
	const rows = await db.checkAnswer.findMany({
		where: { personId, lesson: lesson.endsWith('/') ? { startsWith: lesson } : lesson },
		orderBy: [{ at: 'asc' }, { id: 'asc' }],
	})
	return rows.map((row) => ({
		lesson: row.lesson,
		check: row.check,
		versionHash: row.versionHash,
		chosen: chosenSchema.parse(JSON.parse(row.chosen)),
		right: row.right,
		at: row.at,
	}))
}
