import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { spliced } from '#test/support/splice-scenario'

const fair = new Set([
	'no-good-reply',
	'dimension-unmoved',
	'resolution-fixed',
	'best-below-90',
	'pass-despite-minus-two',
	'careful-way-fails',
	'bot-passes',
	'random-player-passes',
	'too-many-states',
])

/** What is said about fairness when these fragments stand in the sound little scenario. */
function told(fragments: string[], options: { cap?: number; fair?: boolean } = {}) {
	const text = spliced(fragments.join('\n…\n'))
	const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null, ...options })
	return problems.filter(({ code }) => fair.has(code))
}
const reply = (id: string, to: string, marks: string, words: string) =>
	`<Reply id="${id}" to="${to}" ${marks}>\n\n${words}\n\n</Reply>`
const quick = reply('quick', 'done', 'tone="+2" respect="+2" meets="fixed"', 'You have a new one tomorrow.')

test('the sound little scenario is fair', () => {
	expect(told([])).toEqual([])
})

test('fairness is not judged while there is an error, nor where it is left out', () => {
	expect(told([quick])).not.toEqual([])
	expect(told([quick, '<Says mood="happy">Well?</Says>'])).toEqual([])
	expect(told([quick], { fair: false })).toEqual([])
})

describe('a good reply is there', () => {
	const after = (marks: string) =>
		`<Scene id="second-try" title="A sigh">\n\n<Says>Well?</Says>\n\n${[
			reply('send', 'how-long', 'tone="+1" respect="+1" meets="fixed" when="said(sorry)"', 'Here you are.'),
			reply('shrug', 'gave-up', marks, 'Hm.'),
		].join('\n\n')}\n\n</Scene>`

	test('a good reply that is not on offer then does not count', () => {
		expect(told([after('tone="0" respect="0"')])).toMatchObject([
			{ code: 'no-good-reply', message: expect.stringContaining('tone') },
			{ code: 'no-good-reply', message: expect.stringContaining('(shrug)') },
		])
	})

	test('a dimension that no reply on offer marks asks for none', () => {
		expect(told([after('respect="0"')]).map(({ message }) => /tone|respect/.exec(message)?.[0])).toEqual([
			'respect',
		])
	})
})

test('a bot that passes is named, with its way and the place of its first reply', () => {
	const money = quick.replace('You have a new one tomorrow.', 'Your money back, or a new one: as you like.')
	const found = told([money]).filter(({ code }) => code === 'bot-passes')
	expect(found.map(({ message }) => message)).toEqual([
		'Whoever always takes the longest reply passes: quick.',
		'Whoever always gives money back passes: quick.',
	])
	expect(found[0]?.line).toBe(
		spliced(money).split('\n').indexOf('<Reply id="quick" to="done" tone="+2" respect="+2" meets="fixed">') +
			1,
	)
	expect(found[0]?.severity).toBe('error')
})

/** Passes at once for whoever chooses it, and no bot does. */
const bye = quick.replace('You have a new one tomorrow.', 'A new one.')

test('chance is let pass where it is practice, with the figure', () => {
	const [official] = told([quick, 'use: official']).filter(({ code }) => code === 'random-player-passes')
	const [practice] = told([quick]).filter(({ code }) => code === 'random-player-passes')
	expect(official).toMatchObject({ severity: 'error' })
	expect(practice).toMatchObject({ severity: 'warning' })
	expect(official?.message).toMatch(/^Of 1000 players who choose by chance, \d+ pass \(3\d(\.\d)?%\)/)
	const compiled = (...more: string[]) =>
		compile(spliced([bye, ...more].join('\n…\n')), { file: 'a.mdx', slug: 'a', anchors: null }).definition
	expect([compiled(), compiled('use: official')].map((definition) => definition !== null)).toEqual([
		true,
		false,
	])
})

test('a careful way that ends too soon is told with what it lacks', () => {
	const soon = reply('soon', 'gave-up', 'tone="+1" respect="+1" meets="fixed"', 'It goes out today. Bye now.')
	expect(told([soon])).toMatchObject([
		{
			code: 'careful-way-fails',
			message: expect.stringContaining('soon. It ends in "gave-up", which is not an accepted ending.'),
		},
	])
})

test('where there is no careful way, that is told', () => {
	const cold = `<Scene id="lid" title="One more thing">\n\n<Says>Well?</Says>\n\n${[
		reply('fast', 'done', 'tone="+2" respect="-1"', 'No time for that.'),
		reply('slow', 'done', 'tone="-1" respect="+2"', 'I see what you mean.'),
		reply('none', 'gave-up', 'tone="0" respect="0"', 'Goodbye.'),
	].join('\n\n')}\n\n</Scene>`
	expect(told([cold]).find(({ code }) => code === 'careful-way-fails')?.message).toMatch(
		/^No way meets every must-need with every mark at \+1 or better/,
	)
})

test('the best way is told with what it comes to where it stays below 90', () => {
	const plain = readFileSync('test/support/samples/minimal.mdx', 'utf8').replace(
		'to="old-one" tone="+2"',
		'to="old-one" tone="0"',
	)
	const { problems } = compile(plain, { file: 'a.mdx', slug: 'a', anchors: null })
	expect(problems.find(({ code }) => code === 'best-below-90')?.message).toMatch(
		/^No way that passes reaches 90 .*comes to tone 85, respect 100, resolution 100: sorry, thursday, either-way, no-need, no-reason\.$/,
	)
})

test('a pass with a -2 unrepaired takes a floor of 55 or less', () => {
	const doubt = reply('doubt', 'how-long', 'tone="0" respect="-2" meets="fixed"', "New ones don't leak.")
	const floor = (respect: number) => `pass: { total: 50, tone: 50, respect: ${respect}, resolution: 50 }`
	expect(told([doubt, floor(56)])).toEqual([])
	expect(told([doubt, floor(55)])).toMatchObject([
		{ code: 'pass-despite-minus-two', message: expect.stringContaining('doubt, thursday') },
	])
	const lid = 'repairs="doubt"'
	const text = spliced([doubt, floor(55)].join('\n…\n')).replace(
		'<Reply id="thursday"',
		`<Reply ${lid} id="thursday"`,
	)
	const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null })
	expect(problems.filter(({ code }) => fair.has(code))).toEqual([])
})

test('where not every path could be tried, fairness is judged as far as it goes, and nothing is said twice', () => {
	const codes = told([quick], { cap: 4 }).map(({ code }) => code)
	expect(codes.filter((code) => code === 'too-many-states')).toHaveLength(1)
	expect(codes).toContain('random-player-passes')
})
