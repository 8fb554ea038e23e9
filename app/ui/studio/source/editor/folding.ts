import { codeFolding, foldGutter, foldService } from '@codemirror/language'
import type { EditorState, Text } from '@codemirror/state'
import { sourceWords } from '../../../words/studio-source'

const opens = /^\s*<([A-Z][A-Za-z]*)(?=[\s>])/
/** No passage of a text that may be published is longer. */
const longest = 3000

type Range = { from: number; to: number }

/** A tag that holds lines folds to its own line, and so does the front matter. */
export function foldAt({ doc }: Pick<EditorState, 'doc'>, lineStart: number): Range | null {
	const line = doc.lineAt(lineStart)
	if (line.number === 1 && line.text.trim() === '---') {
		const end = lineThat(doc, 2, (text) => text.trim() === '---')
		return end === null ? null : { from: line.to, to: doc.line(end).to }
	}
	const name = opens.exec(line.text)?.[1]
	if (!name || line.text.includes(`</${name}>`) || line.text.trimEnd().endsWith('/>')) return null
	const end = lineThat(doc, line.number + 1, (text) => text.includes(`</${name}>`))
	return end === null ? null : { from: line.to, to: doc.line(end).to }
}

function lineThat(doc: Text, first: number, is: (text: string) => boolean): number | null {
	if (first > doc.lines) return null
	const last = Math.min(doc.lines, first + longest)
	let number = first
	for (const text of doc.iterLines(first, last + 1)) {
		if (is(text)) return number
		number += 1
	}
	return null
}

export const folding = [
	foldService.of(foldAt),
	codeFolding({ placeholderText: '…' }),
	foldGutter({
		markerDOM(open) {
			const marker = document.createElement('span')
			marker.textContent = open ? '▾' : '▸'
			marker.title = open ? sourceWords.fold : sourceWords.unfold
			return marker
		},
	}),
]
