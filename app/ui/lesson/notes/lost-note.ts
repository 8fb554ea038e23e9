import { type NoteAnswer, noNote } from './note-state'

/** What stands for an answer that did not come: the text stays where it was typed. */
export function lostNote(form: FormData, signedOut: boolean): NoteAnswer {
	const notice = signedOut ? 'signed-out' : 'away'
	return {
		note: String(form.get('note') ?? ''),
		view: { ...noNote, text: String(form.get('text') ?? ''), notice },
	}
}
