import { expect, test } from 'vitest'
import { lineAt, placeOfLine, scriptSays, spanOfLine } from '#app/ui/studio/script/script-says'

const text = 'title\n<Says>Hm.</Says>\n<Reply to="nowhere">\nWords.\n'
const places = [
	{ line: 1, at: 0 },
	{ line: 5, at: 6 },
	{ line: 7, at: 23 },
]
const problem = (line: number, code = 'some-code') => ({
	...({ code, severity: 'error', file: 'a.mdx', line, column: 1, message: `At ${line}.` } as const),
})

test('a problem is told at the line of the script that says it; above all of them it has none', () => {
	const says = scriptSays(
		{ notes: [], places, text },
		{ text, problems: [problem(1), problem(2), problem(4)] },
	)
	expect(says.map(({ line, message }) => [line, message])).toEqual([
		[5, 'At 2.'],
		[7, 'At 4.'],
		[null, 'At 1.'],
	])
})

test('what a note says already is not told again as a problem, and problems of another text are not told', () => {
	const notes = [{ line: 7, message: 'No scene is called that.', fix: 'Add it.' }]
	const problems = [problem(3, 'unknown-target'), problem(3)]
	expect(scriptSays({ notes, places, text }, { text, problems }).map(({ message }) => message)).toEqual([
		'No scene is called that.',
		'At 3.',
	])
	expect(scriptSays({ notes, places, text }, { text: 'older', problems })).toHaveLength(1)
})

test('lines and places lead to each other', () => {
	expect([lineAt(places, 3), lineAt(places, 8), lineAt(places, 99)]).toEqual([null, 5, 7])
	expect([placeOfLine(places, 6), placeOfLine(places, 7), placeOfLine(places, 90)]).toEqual([6, 23, 23])
	expect(spanOfLine('one\ntwo\nthree', 2)).toEqual({ start: 4, end: 7 })
})
