import { describe, expect, test } from 'vitest'
import { extract } from '#app/core/language/strings/extract'
import { matched } from '#app/core/language/strings/matched'
import { anEntry, aTranslation, checked, linesOf } from './a-translation'

const three = () => linesOf({ 'third-call': 'My third call.', 'prose-1': 'Rain falls.', well: 'Well?' })
const translated = (strings = three()) => aTranslation(strings.map((string) => anEntry(string)))
const hows = (strings: ReturnType<typeof linesOf>, entries = translated().entries) =>
	matched(strings, entries).matches.map(({ how, entry }) => [how, entry?.text ?? null])

describe('a string is found', () => {
	test('by its key while its words are the same', () => {
		expect(hows(three())).toEqual([
			['fresh', 'MY THIRD CALL.'],
			['fresh', 'RAIN FALLS.'],
			['fresh', 'WELL?'],
		])
	})

	test('as stale once they are not', () => {
		expect(hows(linesOf({ 'third-call': 'My fourth call.' }))).toEqual([['stale', 'MY THIRD CALL.']])
	})

	test('by its words where paragraphs have moved', () => {
		const strings = linesOf({ 'prose-1': 'A new one.', 'prose-2': 'Rain falls.', 'prose-3': 'Well?' })
		expect(hows(strings)).toEqual([
			['missing', null],
			['moved', 'RAIN FALLS.'],
			['moved', 'WELL?'],
		])
	})

	test('by its words after it was given an id', () => {
		expect(hows(linesOf({ 'third-time': 'My third call.' }))).toEqual([['moved', 'MY THIRD CALL.']])
	})

	test('once only, where words stand twice', () => {
		const strings = linesOf({ one: 'Well?', two: 'Well?' })
		expect(hows(strings)).toEqual([
			['moved', 'WELL?'],
			['missing', null],
		])
	})

	test('as stale while its entry says so', () => {
		const [string] = three()
		if (!string) throw new Error('there is a string')
		const entry = anEntry(string, { stale: 'My second call.' })
		expect(hows([string], [entry])).toEqual([['stale', 'MY THIRD CALL.']])
	})
})

describe('extract', () => {
	test('makes a file with every string, empty, in order, each with who says it', () => {
		const { text, counts } = extract(three().slice(0, 2), 'cy', null, false)
		expect(
			text,
		).toBe(`#. Made by "npm run content:strings -- extract". Put each translation after "text". Keep {{slots}} and *marks*.
#. A "stale" line shows the words before they changed: bring the text up to date, then take that line out.
language: cy
strings:
  #. Maya Osei says, in "Scene opening"
  opening:third-call:
    of: 3de4b1c80c364cc4
    was: My third call.
    text: ""

  #. Maya Osei says, in "Scene opening"
  opening:prose-1:
    of: 0c2820142284ba59
    was: Rain falls.
    text: ""
`)
		expect(counts).toEqual({ strings: 2, added: 2, moved: 0, stale: 0, missing: 2, gone: 0 })
	})

	test('twice changes nothing', () => {
		const once = extract(three(), 'cy', translated(), false).text
		const { translation } = checked(three(), once)
		expect(extract(three(), 'cy', translation, false).text).toBe(once)
	})

	test('marks a stale translation with the words it follows, until the translator says that it fits', () => {
		const changed = linesOf({ 'third-call': 'My fourth call.' })
		const { text } = extract(changed, 'cy', aTranslation(translated().entries.slice(0, 1)), false)
		expect(text).toContain('    was: My fourth call.\n    stale: My third call.\n    text: MY THIRD CALL.\n')
		expect(checked(changed, text).problems.map(({ code }) => code)).toEqual(['string-stale'])
		const done = text.replace('    stale: My third call.\n', '').replace('MY THIRD', 'MY FOURTH')
		expect(checked(changed, done).problems).toEqual([])
		const { translation } = checked(changed, text)
		expect(extract(changed, 'cy', translation, false).text).toBe(text)
	})

	test('forgets about a change that was taken back', () => {
		const changed = extract(linesOf({ 'third-call': 'My fourth call.' }), 'cy', translated(), true).text
		const { translation } = checked([], changed)
		const { text, counts } = extract(three().slice(0, 1), 'cy', translation, true)
		expect(text).not.toContain('stale:')
		expect(counts).toMatchObject({ stale: 0, missing: 0 })
	})

	test('moves a translation with its words', () => {
		const strings = linesOf({ 'prose-2': 'Rain falls.' })
		const { text, counts } = extract(strings, 'cy', translated(), true)
		expect(text).toContain(
			'opening:prose-2:\n    of: 0c2820142284ba59\n    was: Rain falls.\n    text: RAIN FALLS.\n',
		)
		expect(counts).toMatchObject({ moved: 1, missing: 0 })
	})

	test('drops nothing unless it is told to', () => {
		const [, ...rest] = three()
		expect(extract(rest, 'cy', translated(), false)).toMatchObject({
			counts: { gone: 1 },
			text: expect.stringContaining('text: MY THIRD CALL.'),
		})
		expect(extract(rest, 'cy', translated(), true)).toMatchObject({
			counts: { gone: 0 },
			text: expect.not.stringContaining('MY THIRD CALL.'),
		})
	})

	test("keeps a translator's notes and comments", () => {
		const file = extract(three(), 'cy', translated(), false)
			.text.replace('language: cy', '# Nia, May\nlanguage: cy')
			.replace('  opening:well:', '  # or "Iawn"?\n  opening:well:')
			.replace('text: WELL?', 'text: WELL?\n    note: She is tired.')
		const { translation, problems } = checked(three(), file)
		expect(problems).toEqual([])
		const { text } = extract(three(), 'cy', translation, false)
		expect(text).toBe(file)
	})
})
