import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import type { Problem } from '#app/core/language/problem'

const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8')
const problemsOf = (text: string): Problem[] =>
	compile(text, { file: 'x.mdx', slug: 'x', anchors: null, fair: false }).problems

/** The little scenario with a slip in it, its problems, and what the offered edits make of it, from the last to the first. */
function mended(right: string, wrong: string) {
	expect(minimal).toContain(right)
	const text = minimal.replace(right, () => wrong)
	const problems = problemsOf(text)
	const edits = problems.flatMap((one) => one.edits ?? []).sort((a, b) => b.start - a.start)
	const after = edits.reduce(
		(now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end),
		text,
	)
	return { codes: problems.map(({ code }) => code), after, left: problemsOf(after).map(({ code }) => code) }
}

const need = 'fixed: { text: "Sam has a kettle that works", side: task, must: true }'

test.each([
	[
		'a comma in a text',
		need,
		need.replace(/"([^"]*)"/, 'Sam has a kettle, one that works, of course'),
		'comma-in-text',
	],
	[
		'a # in a text',
		'summary: Sam rings about a new kettle.',
		'summary: Sam rings about order #1234 of May.',
		'hash-in-text',
	],
	['a # in a text in brackets', need, need.replace(/"([^"]*)"/, 'Sam has kettle #2'), 'hash-in-text'],
	['a key', 'minutes: 2', 'minuets: 2', 'unknown-key'],
	['a key in brackets', need, need.replace('side', 'sdie'), 'unknown-key'],
	['a choice', 'channel: phone', 'channel: phnoe', 'bad-value'],
	['a tab', '  sam: {', '\tsam: {', 'front-matter-syntax'],
	['a colon in a text', 'summary: Sam rings', 'summary: Sam: rings', 'front-matter-syntax'],
	[
		'a colon in a text in brackets',
		'"Bought a kettle on Monday."',
		'Monday: a kettle',
		'front-matter-syntax',
	],
	['a sign at the start of a text', 'title: The kettle', 'title: @home, the kettle', 'front-matter-syntax'],
	['an open quote', 'title: The kettle that leaks', 'title: "The kettle that leaks', 'front-matter-syntax'],
	[
		'an apostrophe in single quotes',
		'title: The kettle that leaks',
		"title: 'Sam's kettle'",
		'front-matter-syntax',
	],
	['words after a quote', 'title: The kettle that leaks', 'title: "The" kettle', 'front-matter-syntax'],
	['a missing space', 'title: The kettle', 'title:The kettle', 'front-matter-syntax'],
	['a backslash', 'title: The kettle that leaks', 'title: "The \\kettle"', 'front-matter-syntax'],
	['a number in quotes', 'level: 1', 'level: "1"', 'bad-value'],
	['a yes', 'must: true', 'must: yes', 'bad-value'],
	['a variable in a condition', 'cross: trust < 1', 'cross: trsut < 1', 'unknown-variable'],
	['a sign in a condition', 'cross: trust < 1', 'cross: trust =< 1', 'condition-syntax'],
	['weights', 'minutes: 2', 'minutes: 2\nweights: { tone: 30, respect: 30, resolution: 30 }', 'weights-sum'],
	['a fourth dash', '---\ntitle', '----\ntitle', 'front-matter-missing'],
	['no dashes at the end', '---\n\n<Brief>', '\n<Brief>', 'front-matter-missing'],
	[
		'curly quotes around a text',
		'"It leaked, and they sent me another the same day."',
		'“It leaked, and they sent another.”',
		'smart-quotes',
	],
	['a value in curly brackets', 'sent me another', 'sent {{trust}} of them', 'literal-slot'],
	[
		'a value in curly brackets in single quotes',
		'"It leaked, and they sent me another the same day."',
		"'They sent {{ trust }} of them.'",
		'literal-slot',
	],
])('%s is mended', (_, right, wrong, code) => {
	const { codes, left } = mended(right, wrong)
	expect(codes).toContain(code)
	expect(left).toEqual([])
})

test('what a machine cannot be sure of is left to its author', () => {
	expect(mended(need, need.replace(/"([^"]*)"/, 'Sam has "a kettle", one that works')).after).toContain(
		'Sam has "a kettle", one that works',
	)
	const key = mended(need, 'fixed: { text: Sam has a kettle, must, side: task }')
	expect(key.codes).toContain('comma-in-text')
	expect(key.after).toContain('{ text: Sam has a kettle, must, side: task }')
})

test('an edit is never offered where the text has something else there', () => {
	const { codes, after } = mended('cross: trust < 1', 'cross: "\\u0074rsut < 1"')
	expect(codes).toContain('unknown-variable')
	expect(after).toContain('"\\u0074rsut < 1"')
})

test('a key that belongs elsewhere is shown the way there', () => {
	const [problem] = problemsOf(minimal.replace('minutes: 2', 'minutes: 2\npatience: 5'))
	expect(problem).toMatchObject({ code: 'unknown-key', fix: expect.stringContaining('<Patience turns="5"') })
	expect(problem).not.toHaveProperty('edits')
})
