import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Evidence } from '#app/core/scenario/run'
import { notesOf, segmentsOf } from '#app/ui/wording/notes-of'

const heard = (start: number, end: number, points = 5, act = 'apology'): Evidence => ({
	act,
	dimension: 'tone',
	start,
	end,
	points,
})

test('notes are numbered by place, and one stretch is one note whatever is heard in it', () => {
	const notes = notesOf('I am sorry. Thank you.', [heard(12, 17), heard(5, 10), heard(5, 10, -3, 'blame')])
	expect(notes.map(({ number, words, parts }) => [number, words, parts.length])).toEqual([
		[1, 'sorry', 2],
		[2, 'Thank', 1],
	])
})

test('where notes overlap, the words in common belong to both', () => {
	const text = 'so very sorry'
	const segments = segmentsOf(text, notesOf(text, [heard(0, 7), heard(3, 13)]))
	expect(segments.map((one) => [one.text, one.notes.map(({ number }) => number)])).toEqual([
		['so ', [1]],
		['very', [1, 2]],
		[' sorry', [2]],
	])
})

test('what lies outside the text is cut off or left out', () => {
	const outside = [heard(-4, 2), heard(4, 99), heard(3, 3), heard(5, 2), heard(7, 9), heard(Number.NaN, 3)]
	expect(notesOf('sorry', outside).map(({ words }) => words)).toEqual(['so', 'y'])
	expect(notesOf('', [heard(0, 3)])).toEqual([])
})

test('a character of two halves is never cut', () => {
	expect(notesOf('a😀b', [heard(2, 3)]).map(({ words }) => words)).toEqual(['😀'])
})

test('whatever is marked, the segments joined are the text', () => {
	const place = fc.integer({ min: -5, max: 40 })
	const evidence = fc.array(
		fc.tuple(place, place).map(([start, end]) => heard(start, end)),
		{ maxLength: 6 },
	)
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), evidence, (text, all) => {
			const segments = segmentsOf(text, notesOf(text, all))
			expect(segments.map((one) => one.text).join('')).toBe(text)
			expect(segments.every((one) => one.text.length > 0)).toBe(true)
		}),
	)
})
