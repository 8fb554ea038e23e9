import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '#app/core/language/strings/extract'
import { anEntry, aTranslation, checked, linesOf } from './a-translation'

const strings = linesOf({ hello: 'Hello, {{name}}.', well: 'Well?' })
const file = extract(
	strings,
	'cy',
	aTranslation(strings.map((string) => anEntry(string, { text: string.text }))),
	true,
).text
const found = (text: string, expected: string | null = 'cy') =>
	checked(strings, text, expected).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)

test('a whole translation has no problems', () => {
	expect(found(file)).toEqual([])
})

test('an empty text is missing, in its place', () => {
	expect(found(file.replace('text: Well?', 'text: ""'))).toEqual(['string-missing 15:11'])
})

test('strings that are not in the file are told once, with the way to add them', () => {
	const { problems } = checked(strings, 'language: cy\nstrings: {}\n')
	expect(problems).toMatchObject([
		{
			code: 'string-missing',
			line: 1,
			message: '2 strings are not in this file: opening:hello, opening:well.',
			fix: expect.stringContaining('--to cy'),
		},
	])
})

test('an entry of nothing is unknown', () => {
	expect(
		found(file.replace('opening:well:', 'opening:good:').replace(/of: (?=.*\n.*Well)/, 'of: 0')),
	).toEqual(['string-missing 1:1', 'string-unknown 12:3'])
})

test('a slot that is lost, and one that is made up, are told', () => {
	expect(found(file.replace('text: Hello, {{name}}.', 'text: "{{nmae}}, helo."'))).toEqual([
		'string-slot 9:11',
		'string-slot 9:11',
	])
})

test('a slot may be said twice', () => {
	expect(found(file.replace('text: Hello, {{name}}.', 'text: "{{name}}! {{name}}!"'))).toEqual([])
})

test.each([
	['marks in a translation', file.replace('text: Well?', 'text: Well?\n    tone: "+2"'), 'string-file 16:5'],
	['an unknown key', `${file}marks: 2\n`, 'string-file 16:1'],
	['another language than its name says', file.replace('language: cy', 'language: de'), 'string-file 3:11'],
	['no language', file.replace('language: cy\n', ''), 'string-file 1:1'],
	['a language that is none', file.replace('language: cy', 'language: welsh language'), 'string-file 3:11'],
	['a key twice', `${file}\n  opening:well:\n    text: a\n`, 'string-file 17:3'],
	['broken YAML', file.replace('text: Well?', 'text: "Well?'), 'string-file 15:11'],
	['an alias', file.replace('text: Well?', 'text: *well'), 'string-file 15:11'],
	['a list for a text', file.replace('text: Well?', 'text: [Well]'), 'string-file 15:11'],
	['a direction turned', file.replace('text: Well?', 'text: Well\u202e?'), 'string-file 15:15'],
	['nothing', '', 'string-file 1:1'],
])('%s is told with its place', (_, text, expected) => {
	expect(found(text)).toContain(expected)
})

test('a language written another way is the same language', () => {
	expect(checked([], 'language: CY-gb\nstrings: {}\n', 'cy-GB')).toMatchObject({
		translation: { language: 'cy-GB' },
		problems: [],
	})
})

test('whatever is in the file, reading it ends with a translation or a problem', () => {
	const parts = fc.constantFrom(
		...['language: cy\n', 'strings:\n', '  a:\n', '    text: ', 'of: 1\n'],
		...' \n:{}[]&*!|>"\'#-?,%@ab',
	)
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
			const { translation, problems } = checked(strings, pieces.join(''))
			expect(translation !== null || problems.length > 0).toBe(true)
			for (const { line, column } of problems) expect(line > 0 && column > 0).toBe(true)
		}),
		{ numRuns: 500 },
	)
})
