/** The title that a text gives itself, read off its front matter without a parser; null where it has none yet. */
export function titleIn(text: string): string | null {
	const front = /^\uFEFF?---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? ''
	const written = /^title:[ \t]*(.*?)[ \t\r]*$/m.exec(front)?.[1] ?? ''
	const [, quoted] = /^(?:"((?:[^"\\]|\\.)*)"|'(?:[^']|'')*')/.exec(written) ?? []
	const plain = written.startsWith("'")
		? written.replace(/^'|'$/g, '').replaceAll("''", "'")
		: (quoted?.replace(/\\(["\\])/g, '$1') ?? written)
	return plain.trim() === '' ? null : plain.trim().slice(0, 200)
}
