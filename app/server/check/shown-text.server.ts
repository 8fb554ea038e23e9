// Control characters, byte order marks, what has no width, line separators, what turns text round, half characters.
const unseen = new RegExp(
	'[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]|\\p{Surrogate}',
	'gu',
)
const wide =
	/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u

/** An author's text on one line of a terminal: tabs as a space, and what could move the cursor as a visible sign. */
export function shownText(text: string): string {
	return text.replace(/\t/g, ' ').replace(unseen, '\ufffd')
}

/** How many columns a text takes in a terminal. */
export function widthOf(text: string): number {
	let width = 0
	for (const sign of text) width += /^\p{Mn}/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1
	return width
}

/** A text in lines of at most so many columns, broken between words; a longer word stands alone. */
export function wrapped(text: string, columns: number): string[] {
	const lines: string[] = []
	let line = ''
	for (const word of shownText(text).split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`
		if (line !== '' && widthOf(longer) > columns) {
			lines.push(line)
			line = word
		} else line = longer
	}
	return [...lines, line]
}
