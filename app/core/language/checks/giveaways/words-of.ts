/** The words of a text in order, in small letters, with straight apostrophes. */
export const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
