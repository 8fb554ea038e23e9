import { mostTyped } from '#app/core/play/most-typed'
import { lessonBySlug } from '../content/shelf.server'
import { elementsIn } from '../content/words-text.server'
import type { Deps } from '../deps.server'
import { deleteNote, putNote } from '../store/lesson-notes.server'
import { plainText, typedText } from './typed-text.server'

export type NotePosted = { personId: string; course: string; lesson: string; note: string; text: string }
export type KeepNoteResult =
	| { ok: true; kept: boolean }
	| { ok: false; refused: 'not-found' | 'empty-text' | 'long-text' }

/** Keeps a thought in its lesson for the one who wrote it, in place of the one before. An empty one takes it away. */
export async function keepThought(deps: Deps, posted: NotePosted): Promise<KeepNoteResult> {
	if (!(await stands(deps, posted, 'Reflect'))) return { ok: false, refused: 'not-found' }
	if (posted.text.length > mostTyped * 4) return { ok: false, refused: 'long-text' }
	const text = plainText(posted.text)
	if (text.length > mostTyped) return { ok: false, refused: 'long-text' }
	return put(deps, posted, text)
}

/** Keeps a reply put better, for the one who wrote it, in place of the one before. */
export async function keepRewrite(deps: Deps, posted: NotePosted): Promise<KeepNoteResult> {
	if (!(await stands(deps, posted, 'Rewrite'))) return { ok: false, refused: 'not-found' }
	const typed = typedText(posted.text)
	return typed.ok ? put(deps, posted, typed.text) : typed
}

/** Takes away what somebody wrote, also where its lesson asks for nothing any more. False: there was nothing of theirs. */
export function forgetNote(deps: Deps, place: { personId: string; lesson: string; note: string }) {
	return deleteNote(deps.db, place)
}

async function stands(deps: Deps, { course, lesson, note }: NotePosted, tag: string): Promise<boolean> {
	const version = await lessonBySlug(deps.db, course, lesson)
	return elementsIn(version?.lesson.words ?? [], tag).some(({ props }) => props.id === note)
}

async function put(deps: Deps, posted: NotePosted, text: string): Promise<KeepNoteResult> {
	const place = {
		personId: posted.personId,
		lesson: `${posted.course}/${posted.lesson}`,
		note: posted.note,
	}
	if (text === '') await deleteNote(deps.db, place)
	else await putNote(deps.db, { ...place, text, at: deps.now() })
	return { ok: true, kept: text !== '' }
}
