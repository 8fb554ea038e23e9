import type { Span, WrittenWords } from '../../writing/reading'

export type Heading = { level: number; title: string; at: Span }

const line = /^(?: {0,3}(`{3,}|~{3,})[^\n]*| {0,3}(#{1,6})[ \t]+([^\n]*))$/gm

/** The headings among words, those in code blocks aside; `at` is the line of each. */
export function headingsIn({ words, text }: WrittenWords): Heading[] {
	const headings: Heading[] = []
	let fence = ''
	for (const found of text.matchAll(line)) {
		const [whole, mark, signs, title] = found
		if (mark) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence
		else if (signs && fence === '') {
			const start = words.start + found.index
			const at = { start, end: start + whole.trimEnd().length }
			headings.push({ level: signs.length, title: (title ?? '').replace(/[ \t]+#+\s*$/, ''), at })
		}
	}
	return headings
}
