const shape = /^[a-z][a-z0-9-]*$/
const longest = 60

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

/** Why a name cannot be used: it is longer than 60 signs, has other signs in it, or means something else. */
export type NameRefusal = 'long' | 'shape' | 'reserved'

export function nameRefusal(name: string): NameRefusal | null {
	if (name.length > longest) return 'long'
	if (!shape.test(name)) return 'shape'
	return reserved.has(name) ? 'reserved' : null
}

/** What is wrong with a name an author chose, in words for the author; null when it can be used. */
export function nameFault(name: string): string | null {
	switch (nameRefusal(name)) {
		case 'long':
			return `A name is at most ${longest} characters long.`
		case 'shape':
			return 'Names begin with a small letter, and hold only small letters, digits and hyphens, like "call-back".'
		case 'reserved':
			return `The word "${name}" has a meaning of its own here, so it cannot be a name.`
		case null:
			return null
	}
}

/** The name an author probably meant, when one can be made out of what was written. */
export function nameFrom(written: string): string | null {
	const name = written
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '')
		.slice(0, longest)
	return nameRefusal(name) === null ? name : null
}
