import { stringify } from 'csv-stringify/sync'
import { expect, test } from 'vitest'
import { csvOf } from '#app/server/acts/csv.server'
import { chance } from '#app/server/seed/chance'

const letters = [
	'a',
	' ',
	'"',
	',',
	'\n',
	'\r',
	'=',
	'+',
	'-',
	'@',
	'\t',
	"'",
	'ß',
	'\uFF1D',
	'\uFF20',
	'7',
] as const

test('cells are written as a well-known library writes them', () => {
	const luck = chance(5)
	const rows = Array.from({ length: 3_000 }, () =>
		Array.from({ length: 3 }, () => {
			if (luck.is(0.1)) return luck.below(2000) - 1000
			const text = Array.from({ length: 1 + luck.below(5) }, () => luck.pick(letters)).join('')
			// Of a line feed at the beginning the library does not know.
			return text.startsWith('\n') ? `a${text}` : text
		}),
	)
	const theirs = stringify(rows, {
		escape_formulas: true,
		record_delimiter: 'windows',
		quoted_match: /[\r\n]/,
	})
	expect(csvOf(rows)).toBe(theirs)
})

test('an empty cell, and an empty row of one, are nothing', () => {
	expect(csvOf([['', 1, ''], ['']])).toBe(',1,\r\n\r\n')
})
