import type { WrittenPart } from '../../writing/reading'

const longest = 60
/** Marks and links take room too. */
const enough = 400
const marks = /!?\[([^\]]*)\]\([^)]*\)|\{\s*\/\*[\s\S]*?\*\/\s*\}|[*_`~]+|^[ \t]*(?:[#>+-]+|\d+[.)])[ \t]+/gm

/** Words without their marks, in one line, cut at a word where they are long. */
export function plainWords(written: string): string {
	const plain = written.slice(0, enough).replace(marks, '$1').replace(/\s+/g, ' ').trim()
	if (plain.length <= longest) return plain
	const short = plain.slice(0, longest)
	const cut = short.replace(/\s+\S*$/, '')
	return `${(cut === '' ? short : cut).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The first words that stand straight in something; where there are none, those in what is named. */
export function firstWords(parts: readonly WrittenPart[], inside: readonly string[] = []): string {
	for (const part of parts) {
		if ('words' in part && !part.note) return plainWords(part.text)
	}
	for (const part of parts)
		if ('name' in part && inside.includes(part.name)) {
			const found = firstWords(part.children)
			if (found !== '') return found
		}
	return ''
}
