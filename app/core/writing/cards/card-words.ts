import type { Span, WrittenPart, WrittenTag } from '../reading'
import type { Splice } from '../splice'

/** Tags that stand among words and print something. */
const printed = new Set(['Value', 'Fact'])
const isWord = (part: WrittenPart): boolean => !('name' in part) || printed.has(part.name)

/** Words of a card: where they stand, and as they are shown, Markdown kept and braces and pointed brackets plain. */
export type CardWords = { span: Span; shown: string }

/** The runs of words straight inside a tag, in order. Comments of authors are left out. */
export function wordRuns(text: string, { children }: Pick<WrittenTag, 'children'>): CardWords[] {
	const runs: Span[] = []
	let open: Span | null = null
	for (const part of children) {
		if (!isWord(part) || ('note' in part && part.note)) open = null
		else {
			const span = 'name' in part ? part.span : part.words
			if (open) open.end = span.end
			else runs.push((open = { ...span }))
		}
	}
	return runs.map((span) => ({ span, shown: shownWords(text.slice(span.start, span.end)) }))
}

/** As written in the source, as an author reads it on a card. */
export const shownWords = (written: string): string => written.replace(/\\([<{}])/g, '$1')

/**
 * As typed on a card, so that the source means the same. Values and facts stay tags; every other pointed bracket and
 * brace is a sign like any other. Blank lines at the ends go, and no line stands on its own as a tag would.
 */
export function writtenWords(typed: string): string {
	return typed
		.replace(/\r\n?/g, '\n')
		.trim()
		.split(/(<(?:Value|Fact)\s+of="[^"<>]*"\s*\/>)/)
		.map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/\\?([<{}])/g, '\\$1')))
		.join('')
}

/** Puts words into a tag that holds nothing but words: a line, a reason, a story. */
export function setInside(text: string, tag: WrittenTag, typed: string): Splice[] {
	const words = writtenWords(typed)
	const { inside, open, name } = tag
	if (!inside) return [{ start: open.end, end: open.end, text: `${framed(words)}</${name}>` }]
	const [run] = wordRuns(text, tag)
	const roomy = /^\s*\n/.test(text.slice(inside.start, inside.end))
	if (run && (roomy || !words.includes('\n')))
		return [{ start: run.span.start, end: run.span.end, text: words }]
	return [{ ...inside, text: framed(words) }]
}

/** Several paragraphs want both tags on lines of their own. */
const framed = (words: string): string => (words.includes('\n') ? `\n\n${words}\n\n` : words)
