import { type Item, itemOf } from './script'
import { shownWords } from './shown-words'

const asLines = /^[ \t]*(?:[-*+][ \t]|\d+[.)][ \t]|[|>#])/m
const whole = /^(?:`{3,}|~{3,})/

/** The paragraphs between two offsets, one item each; each line of a list or a table for itself, notes not shown. */
export function paragraphsIn(text: string, start: number, end: number): Item[] {
	const items: Item[] = []
	const blocks = /(?:[^\s][^\n]*(?:\n|$)|[ \t]+[^\s][^\n]*(?:\n|$))+/g
	const passage = withNotesJoined(text.slice(start, end))
	for (const found of passage.matchAll(blocks)) {
		const from = start + found.index
		if (asLines.test(found[0]) && !whole.test(found[0].trimStart())) {
			let at = from
			for (const line of found[0].split('\n')) {
				add(at, at + line.length)
				at += line.length + 1
			}
		} else add(from, from + found[0].length)
	}
	return items

	function add(from: number, to: number): void {
		const written = text.slice(from, to)
		const first = from + (written.length - written.trimStart().length)
		const last = to - (written.length - written.trimEnd().length)
		if (first >= last) return
		const shown = shownWords(text, first, last)
		const hidden = shown.trim() === '' || whole.test(written.trimStart())
		items.push(
			itemOf(hidden ? 'hidden' : 'words', 0, {
				text: hidden ? '' : shown,
				source: { start: first, end: last, tag: null, inside: null },
			}),
		)
	}
}

/** Fences and notes with their empty lines filled, so that they stay in one piece; every offset stays. */
function withNotesJoined(passage: string): string {
	return passage.replace(
		/\{\s*\/\*[\s\S]*?\*\/\s*\}|<!--[\s\S]*?-->|<Note\b[^<>]*>[\s\S]*?<\/Note>|^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\1/gm,
		(note) => note.replace(/\s/g, '.'),
	)
}
