/** An answer's id made from its words: kebab-case, at most 48 letters. The author's own id, where there is one, wins. */
export function choiceId(words: string): string {
	const name = words
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+/, '')
		.slice(0, 48)
		.replace(/-+$/, '')
	return name === '' ? 'answer' : name
}
