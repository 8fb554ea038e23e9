import type { SnippetWords } from '../../words/studio-snippets'

const tags = /<(\/?)([A-Z][A-Za-z]*)\b[^<>]*?(\/?)>/g

/** A piece to put in, with blank lines around it, and where. */
export type PlacedSnippet = { offset: number; text: string }

/**
 * Where a piece belongs: an entry under its key in the front matter; a passage of its own behind the one around the
 * cursor; anything else behind the nearest thing that it may not stand in.
 */
export function placedSnippet(text: string, cursor: number, snippet: SnippetWords): PlacedSnippet {
	if (snippet.under) return underKey(text, snippet.under, snippet.text)
	const front = frontEnd(text)
	const offset = behind(text, Math.max(cursor, front), snippet.outOf ?? [])
	const before = text.slice(0, offset)
	const after = text.slice(offset)
	const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
	const trail = after === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n'
	return { offset, text: `${lead}${snippet.text}${trail}` }
}

/** The end of the outermost of these tags that is open at the cursor; where none is, the end of the line. */
function behind(text: string, cursor: number, outOf: readonly string[]): number {
	const outer = openTags(text.slice(0, cursor)).find((name) => outOf.includes(name))
	if (outer) {
		const close = `</${outer}>`
		const end = text.indexOf(close, cursor - close.length + 1)
		if (end !== -1) return end + close.length
	}
	const end = text.indexOf('\n', cursor)
	return end === -1 ? text.length : end
}

function openTags(text: string): string[] {
	const open: string[] = []
	for (const [, closes, name = '', itself] of text.matchAll(tags)) {
		if (itself) continue
		if (!closes) open.push(name)
		else if (open.includes(name)) open.length = open.lastIndexOf(name)
	}
	return open
}

/** Behind the closing line of the front matter; 0 where there is none. */
function frontEnd(text: string): number {
	return /^---\n[^]*?\n---(?=\n|$)/.exec(text)?.[0].length ?? 0
}

function underKey(text: string, key: string, entry: string): PlacedSnippet {
	const end = frontEnd(text)
	const block = new RegExp(`^${key}:[ \\t]*(?:\\n[ \\t]+[^\\n]*)*`, 'm').exec(text.slice(0, end))
	if (block) return { offset: block.index + block[0].length, text: `\n  ${entry}` }
	return { offset: Math.max(0, end - '\n---'.length), text: `\n${key}:\n  ${entry}` }
}
