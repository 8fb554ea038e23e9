/** Plain words as they stand in a text of ours on one line: nothing in them is markup, a link or a value. */
export function escapedWords(words: string): string {
	return onOneLine(words).replace(/[\\`*_{}[\]<>&~|#!]/g, '\\$&')
}

/** Plain words in double quotes, as a value of the front matter. */
export function quotedWords(words: string): string {
	return JSON.stringify(onOneLine(words))
}

/** White space as single spaces; two braces together would be a value, so they stand apart. */
function onOneLine(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\{(?=\{)/g, '{ ')
		.replace(/\}(?=\})/g, '} ')
}
