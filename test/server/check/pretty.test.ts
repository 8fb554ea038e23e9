import { expect, test } from 'vitest'
import type { Problem } from '#app/core/language/problem'
import { codeFrame } from '#app/server/check/code-frame.server'
import { prettyProblems } from '#app/server/check/pretty.server'
import { widthOf } from '#app/server/check/shown-text.server'

const problem: Problem = {
	code: 'unknown-target',
	severity: 'error',
	file: 'a.mdx',
	line: 2,
	column: 22,
	message: 'There is no scene or ending "lookup".',
	fix: 'Did you mean "look-up"?',
}
const text = '---\n<Reply id="sorry" to="lookup" tone="+1">\n'
const told = (problems: Problem[], file = text) =>
	prettyProblems({ files: 2, problems, texts: new Map([['a.mdx', file]]) }, false)

test('people get each problem with its line, a caret under the place, and the way out', () => {
	const edits = [{ start: 25, end: 31, text: 'look-up' }]
	expect(
		told([
			{ ...problem, edits },
			{ ...problem, severity: 'warning', line: 9 },
		]),
	).toBe(`a.mdx

  2:22    error  unknown-target
    2 | <Reply id="sorry" to="lookup" tone="+1">
      |                      ^
          There is no scene or ending "lookup".
          -> Did you mean "look-up"?

  9:22    warning  unknown-target
          There is no scene or ending "lookup".
          -> Did you mean "look-up"?

2 files read: 1 error, 1 warning.
--fix can put 1 of them right.
Why it matters and how to mend it:
  content/guide/problems/unknown-target.mdx
`)
})

test('nothing wrong is one line', () => {
	expect(told([])).toBe('2 files read, nothing to put right. Thank you.\n')
})

test('long messages and long lines stay within 80 columns, and the caret under its place', () => {
	const message = `${'The words go on and on. '.repeat(9)}End.`
	const long = `${'word '.repeat(60)}HERE ${'word '.repeat(60)}`
	const out = told([{ ...problem, line: 1, column: 301, message }], long)
	const lines = out.split('\n')
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
	const caret = lines.findIndex((line) => line.endsWith('^'))
	expect(lines[caret - 1]?.slice(lines[caret]?.indexOf('^')).startsWith('HERE')).toBe(true)
})

test.each([
	['\t<Reply to="x">', 8, 7],
	['日本 <Reply>', 4, 5],
	['e\u0301<Reply>', 3, 1],
	['🙂 <Reply>', 4, 3],
])('in %j the caret of column %i stands under its sign', (line, column, spaces) => {
	const frame = codeFrame(line, { line: 1, column }, 80)
	expect(frame?.[1]).toBe(`      | ${' '.repeat(spaces)}^`)
})

test('what an author wrote cannot give the terminal orders', () => {
	const out = told(
		[{ ...problem, line: 1, message: 'There is no "\u001b[2J".' }],
		'evil \u001b]0;x\u0007 \u202e text here and on',
	)
	// biome-ignore lint: control characters are what is looked for
	expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})

test('colours are signs around the words, and none without them', () => {
	const painted = prettyProblems({ files: 1, problems: [problem], texts: new Map() }, true)
	expect(painted).toContain('\u001b[31merror\u001b[39m')
	expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(
		prettyProblems({ files: 1, problems: [problem], texts: new Map() }, false),
	)
})

test('wide signs count twice, marks that stand on others not at all', () => {
	expect([widthOf('abc'), widthOf('日本'), widthOf('e\u0301')]).toEqual([3, 4, 1])
})

test('the reading age of lessons is told with the answer, clean or not', () => {
	const clean = { files: 2, problems: [], texts: new Map() }
	expect(prettyProblems({ ...clean, ages: [10.04, 12] }, false)).toBe(
		'2 files read, nothing to put right. Thank you.\n' +
			'Reading age of 2 lessons: 11.0 (10.0 to 12.0); aim for about 12.\n',
	)
	expect(prettyProblems({ ...clean, ages: [11] }, false)).toContain('of 1 lesson: 11.0; aim')
	expect(prettyProblems(clean, false)).not.toContain('Reading age')
	expect(prettyProblems({ ...clean, problems: [problem], ages: [11] }, false)).toContain('of 1 lesson: 11.0;')
})
