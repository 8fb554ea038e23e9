const shape = /^[a-z][a-z0-9-]*$/

/** Words of the condition language, and one that JavaScript objects already answer to. */
const reserved = new Set([
	'and',
	'or',
	'not',
	'met',
	'seen',
	'said',
	'mood',
	'turn',
	'true',
	'false',
	'otherwise',
	'always',
	'constructor',
	'prototype',
])

/** What is wrong with a name an author chose, in words for the author; null when it can be used. */
export function nameFault(name: string): string | null {
	if (name.length > 60) return 'A name is at most 60 characters long.'
	if (!shape.test(name))
		return 'Names begin with a small letter, and hold only small letters, digits and hyphens, like "call-back".'
	if (reserved.has(name)) return `The word "${name}" has a meaning of its own here, so it cannot be a name.`
	return null
}

/** The name an author probably meant, when one can be made out of what was written. */
export function nameFrom(written: string): string | null {
	const name = written
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '')
		.slice(0, 60)
	return nameFault(name) === null ? name : null
}
