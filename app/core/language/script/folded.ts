const unseen =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A line as a word processor gives it, with plain spaces and without what cannot be seen. */
export const cleaned = (line: string): string =>
	line.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ').replace(unseen, '')

/** One character with its quotes straight; always of the same length. */
export const straight = (text: string): string =>
	text
		.replace(/[\u2018\u2019\u201a\u201b]/g, "'")
		.replace(/[\u201c\u201d\u201e\u201f]/g, '"')
		.replace(/[\u00a0\u2007\u202f]/g, ' ')

/** Words for comparing: what a word processor changes by itself makes no difference. */
export const folded = (text: string): string => straight(cleaned(text)).replace(/\s+/g, ' ').trim()
