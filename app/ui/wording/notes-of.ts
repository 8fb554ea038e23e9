import type { Evidence } from '#app/core/scenario/run'

/** One stretch of a text with everything that was heard in it. `number` counts from 1, in order of place. */
export type WordingNote = { number: number; start: number; end: number; words: string; parts: Evidence[] }

/** A stretch of a text and the notes that it belongs to; plain where there is none. */
export type Segment = { start: number; text: string; notes: WordingNote[] }

/** The notes of a text. What lies outside the text is cut off or left out, and no letter is cut in two. */
export function notesOf(text: string, evidence: readonly Evidence[]): WordingNote[] {
	const notes: Omit<WordingNote, 'number' | 'words'>[] = []
	for (const part of evidence) {
		const start = wholeLetter(text, Math.max(0, part.start), -1)
		const end = wholeLetter(text, Math.min(text.length, part.end), 1)
		if (!Number.isInteger(start) || !Number.isInteger(end) || start >= end) continue
		const same = notes.find((note) => note.start === start && note.end === end)
		if (same) same.parts.push(part)
		else notes.push({ start, end, parts: [part] })
	}
	return notes
		.toSorted((a, b) => a.start - b.start || a.end - b.end)
		.map((note, place) => ({ ...note, number: place + 1, words: text.slice(note.start, note.end) }))
}

/** The text cut at every place where a note begins or ends. Joined, the segments are the text. */
export function segmentsOf(text: string, notes: readonly WordingNote[]): Segment[] {
	const cuts = new Set([0, text.length, ...notes.flatMap(({ start, end }) => [start, end])])
	const places = [...cuts].sort((a, b) => a - b)
	return places.slice(0, -1).map((start, at) => {
		const end = places[at + 1] ?? text.length
		return {
			start,
			text: text.slice(start, end),
			notes: notes.filter((note) => note.start <= start && end <= note.end),
		}
	})
}

/** A place between two halves of one character moves out of it, to the side asked for. */
function wholeLetter(text: string, place: number, side: -1 | 1): number {
	const inside = /[\ud800-\udbff]/.test(text[place - 1] ?? '') && /[\udc00-\udfff]/.test(text[place] ?? '')
	return inside ? place + side : place
}
