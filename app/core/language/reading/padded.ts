const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

/** A value as its author meant it, of the same length as it was written: `&gt;` is `>` and three blanks. */
export function paddedValue(written: string): string {
	if (!written.includes('&')) return written
	return written.replace(/&(quot|amp|lt|gt|apos);/g, (whole, name: string) =>
		(entities[name] ?? whole).padEnd(whole.length),
	)
}

/**
 * The text of a scalar of YAML, of the same length as it was written, quotes and all: these, escapes, line ends and the
 * signs that begin a block are blanks.
 */
export function paddedScalar(written: string, type: string | undefined): string {
	if (type === 'QUOTE_DOUBLE')
		return emptied(written, '"').replace(/\\(.)/gs, (_, sign: string) =>
			/["\\/]/.test(sign) ? ` ${sign}` : '  ',
		)
	if (type === 'QUOTE_SINGLE') return emptied(written, "'").replaceAll("''", " '")
	if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL')
		return written.replace(/^[^\n]*/, (head) => ' '.repeat(head.length))
	return written
}

/** A text without the quotes around it. */
function emptied(written: string, quote: string): string {
	const closed = written.length > 1 && written.endsWith(quote)
	return ` ${written.slice(1, closed ? -1 : undefined)}${closed ? ' ' : ''}`
}
