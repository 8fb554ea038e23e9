import { expect, test } from 'vitest'
import { pairProblems } from '#app/core/language/pair-problems'

const told = (...named: [slug: string, pair: string | null][]) =>
	pairProblems(
		named.map(([slug, pair]) => ({ slug, pair })),
		new Map(named),
	).map(({ slug, message }) => `${slug}: ${message}`)

test('two that name each other are a pair, and whoever names nobody is none', () => {
	expect(told(['small', 'big'], ['big', 'small'], ['alone', null])).toEqual([])
})

test('a pair that is not there, that names nobody or that names another is told where it is named', () => {
	expect(told(['small', 'big'])).toEqual(['small: There is no scenario "big".'])
	expect(told(['small', 'big'], ['big', null])).toEqual(['small: "big" does not name this one back.'])
	expect(told(['small', 'big'], ['big', 'huge'], ['huge', 'big'])).toEqual([
		'small: "big" names "huge" as its pair, and not this one.',
	])
})

test('what names itself is told in its own text, and not here again', () => {
	expect(told(['small', 'small'])).toEqual([])
})
