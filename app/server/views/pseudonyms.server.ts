import { createHash } from 'node:crypto'

/**
 * Names for raters that say nothing about who they are: the same for the same raters and purpose, whoever rated first.
 * `named` makes one of a number from 0.
 */
export function pseudonyms(
	raters: Iterable<string>,
	purpose: string,
	named: (at: number) => string,
): Map<string, string> {
	const keyed = [...new Set(raters)].map((id) => ({
		id,
		key: createHash('sha256').update(`${purpose}:${id}`).digest('hex'),
	}))
	keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
	return new Map(keyed.map(({ id }, at) => [id, named(at)]))
}

/** A, B, … Z, then A2, B2 … */
export function letter(at: number): string {
	const round = Math.floor(at / 26)
	return `${String.fromCharCode(65 + (at % 26))}${round === 0 ? '' : round + 1}`
}
