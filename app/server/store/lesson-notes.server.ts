import type { Queries } from './db.server'

/** What somebody wrote in a lesson for themselves. */
export type LessonNote = {
	/** course/slug */
	lesson: string
	/** The id of the thought or the reply that it belongs to. */
	note: string
	text: string
	createdAt: Date
	updatedAt: Date
}

type Place = { personId: string; lesson: string; note: string }

/** Keeps a note in the place of the one before. */
export async function putNote(tx: Queries, { at, text, ...place }: Place & { text: string; at: Date }) {
	await tx.lessonNote.upsert({
		where: { personId_lesson_note: place },
		create: { ...place, text, createdAt: at, updatedAt: at },
		update: { text, updatedAt: at },
	})
}

/** This person's notes, the latest first: all of them, or those of one lesson. */
export async function notesOf(db: Queries, personId: string, lesson?: string): Promise<LessonNote[]> {
	return db.lessonNote.findMany({
		where: { personId, ...(lesson !== undefined && { lesson }) },
		orderBy: [{ updatedAt: 'desc' }, { lesson: 'asc' }, { note: 'asc' }],
		omit: { personId: true },
	})
}

/** Takes a note away for good; false when this person has none there. */
export async function deleteNote(tx: Queries, { personId, lesson, note }: Place): Promise<boolean> {
	return (await tx.lessonNote.deleteMany({ where: { personId, lesson, note } })).count > 0
}
