import { forgetNote, type KeepNoteResult, keepRewrite, keepThought } from '../acts/keep-note.server'
import { lessonBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { notesOf } from '../store/lesson-notes.server'
import { type NoteView, noteViews } from './note-view.server'
import type { PostedNote } from './posted-note.server'

/** `view` is how the place stands now, with what was typed in its box. */
export type NoteAnswer = { note: string; view: NoteView }
export type NoteAnswered = { ok: true; answer: NoteAnswer; status: 200 | 422 } | { ok: false }

type Here = { personId: string; course: string; lesson: string }

/** Much more than may be kept, so that a text that is too long can be cut by whoever wrote it. */
const mostGivenBack = 20_000

/** Keeps what was posted to a lesson, or takes it away, and tells how it stands. Not ok: there is no such place. */
export async function answerNote(deps: Deps, here: Here, posted: PostedNote): Promise<NoteAnswered> {
	const { note } = posted
	const result = await done(deps, here, posted)
	if (!result.ok && result.refused === 'not-found') return { ok: false }
	const version = await lessonBySlug(deps.db, here.course, here.lesson)
	const notes = await notesOf(deps.db, here.personId, `${here.course}/${here.lesson}`)
	const now = noteViews(
		version?.lesson.words ?? [],
		notes.filter((one) => one.note === note),
	)[note] ?? { text: '', keptAt: null, told: null, notice: null }
	if (result.ok) {
		const notice = result.kept ? 'kept' : 'removed'
		return { ok: true, answer: { note, view: { ...now, notice } }, status: 200 }
	}
	const notice = result.refused === 'long-text' ? 'long' : 'empty'
	const text = posted.text.slice(0, mostGivenBack)
	return { ok: true, answer: { note, view: { ...now, text, notice } }, status: 422 }
}

async function done(
	deps: Deps,
	here: Here,
	{ act, intent, note, text }: PostedNote,
): Promise<KeepNoteResult> {
	if (act === 'remove') {
		await forgetNote(deps, { personId: here.personId, lesson: `${here.course}/${here.lesson}`, note })
		return { ok: true, kept: false }
	}
	return (intent === 'rewrite' ? keepRewrite : keepThought)(deps, { ...here, note, text })
}
