/** An author's note: where it stands, from 1, and its words as they were typed. */
export type AuthorNote = { line: number; text: string }

/** The notes of a scenario's text, in order, for its author's eyes only: they are in nothing that is published. */
export function notesIn(source: string): AuthorNote[] {
	return [...source.matchAll(/<Note>([\s\S]*?)<\/Note>/g)].map((found) => ({
		line: source.slice(0, found.index).split('\n').length,
		text: (found[1] ?? '').replace(/\s+/g, ' ').trim(),
	}))
}
