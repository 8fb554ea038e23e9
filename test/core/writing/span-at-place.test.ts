import { expect, test } from 'vitest'
import { lineOf, lineStart, spanAtPlace } from '#app/core/writing/span-at-place'

const text = '---\ntitle: One\n---\n\n<Scene id="opening">\n\n<Says>Hi, Zoë.</Says>'
const underlined = (line: number, column: number) => {
	const { start, end } = spanAtPlace(text, line, column)
	return text.slice(start, end)
}

test('a tag is underlined by its name', () => {
	expect(underlined(5, 1)).toBe('<Scene')
	expect(underlined(7, 15)).toBe('</Says>')
})

test('a word is underlined whole, whatever its letters', () => {
	expect(underlined(5, 12)).toBe('opening')
	expect(underlined(7, 11)).toBe('Zoë')
})

test('past the end of a line the last character is meant', () => {
	expect(underlined(2, 99)).toBe('e')
	expect(underlined(99, 99)).toBe('>')
})

test('an empty line has an empty place', () => {
	expect(spanAtPlace(text, 4, 1)).toEqual({ start: 19, end: 19 })
})

test('lines count from one, both ways', () => {
	expect([1, 2, 5].map((line) => lineOf(text, lineStart(text, line)))).toEqual([1, 2, 5])
	expect(lineOf(text, text.length)).toBe(7)
})
