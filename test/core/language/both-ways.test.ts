import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { spliced } from '#test/support/splice-scenario'

const whole = (fragments: string, cap?: number) =>
	compile(spliced(fragments), {
		file: 'a.mdx',
		slug: 'a',
		anchors: null,
		fair: false,
		...(cap ? { cap } : {}),
	})
const codesOf = (fragments: string) => whole(fragments).problems.map(({ code }) => code)

const reply = (attributes: string, inside = '') =>
	`<Reply id="thanks" to="how-long" tone="+1" respect="+1" meets="fixed" ${attributes}>\n\nThank you for waiting.\n\n${inside}\n\n</Reply>`

test('a line that no path says has a condition that never holds, told where the condition stands', () => {
	const line = '<Says when="said(refuse)">You said so yourself.</Says>'
	const [problem] = whole(line).problems
	expect(problem).toMatchObject({ code: 'condition-never' })
	const written = spliced(line).split('\n')[(problem?.line ?? 0) - 1] ?? ''
	expect(written.slice((problem?.column ?? 0) - 1)).toMatch(/^refuse\)/)
})

test('a condition that holds on every path is told', () => {
	expect(codesOf(reply('when="turn < 3"'))).toEqual(['condition-always'])
	expect(codesOf(reply('', '<If when="turn = 1" tone="0" />'))).toEqual(['condition-always'])
})

test('a case behind one that always applies is not told beside it', () => {
	const cases = '<If when="turn = 1" tone="0" />\n\n<If when="trust > 0" tone="-1" />'
	expect(codesOf(reply('', cases))).toEqual(['condition-always'])
})

test('a reply that is never on offer and a mood that never comes are told once, as what they are', () => {
	expect(codesOf(reply('when="turn > 5"'))).toEqual(['reply-on-no-path'])
	expect(codesOf('mood:\n  - cross: trust < 1\n  - glad: turn > 8\n  - calm: otherwise')).toEqual([
		'mood-never',
	])
})

test('an expectation that nobody can beat or break is told', () => {
	const expects = (rest: string) => `expects:\n  - { text: "To wait", ${rest} }`
	expect(codesOf(expects('beaten: "said(rules) and met(fixed) and turn < 2"'))).toEqual(['condition-never'])
	expect(codesOf(expects('broken: "said(rules)"'))).toEqual([])
})

test('nothing is said of conditions when there are too many states to try', () => {
	const { problems } = whole('<Says when="said(refuse)">You said so yourself.</Says>', 3)
	expect(problems.map(({ code }) => code)).toEqual(['too-many-states'])
})
