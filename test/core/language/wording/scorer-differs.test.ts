import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { marked } from '#app/core/wording/marked'
import type { Marking } from '#app/core/wording/marking'
import { spliced } from '#test/support/splice-scenario'

/** Hears nothing in any words but those of one reply. */
const hearing = (words: string, heard: Partial<Marking>) => ({
	marked: (said: { text: string }): Marking => ({
		...marked(said),
		...(said.text.includes(words) ? { sure: true, tone: 50, respect: 50, ...heard } : { sure: false }),
	}),
	matcherOf: () => () => ({ id: null, confidence: 1 }),
})

function told(heard: Partial<Marking>, ...fragments: string[]) {
	const text = spliced(fragments.join('\n…\n'))
	const scorer = hearing('a plain thing', heard)
	const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null, fair: false, scorer })
	return problems
		.filter(({ code }) => code === 'scorer-differs')
		.map(({ line, column, ...problem }) => ({
			...problem,
			at: text.split('\n')[line - 1]?.slice(column - 1, column + 9),
		}))
}

const reply = (marks: string, inside = '') =>
	`<Reply id="plain" reason="not 'tone=' yet" when="trust > 0" to="gave-up" ${marks} set="trust -1">\n\nThis is a plain thing to say.\n\n${inside}</Reply>`

test('a mark more than 25 points from the words is told where it stands', () => {
	expect(told({ tone: 74 }, reply('tone="+2" respect="+1"'))).toEqual([
		{
			code: 'scorer-differs',
			severity: 'warning',
			file: 'a.mdx',
			at: 'tone="+2" ',
			message: 'The words of "plain" alone come to about 75 in tone; your mark of +2 is 100.',
			fix: expect.stringContaining('add "plain" to settled'),
		},
	])
})

test('25 points apart is near enough, and each dimension is told by itself', () => {
	expect(told({ tone: 75, respect: 25 }, reply('tone="+2" respect="0"'))).toEqual([])
	expect(told({ tone: 5, respect: 95 }, reply('tone="0" respect="0"')).map(({ at }) => at)).toEqual([
		'tone="0" r',
		'respect="0',
	])
})

test('a dimension without a mark, and a scorer that is not sure, say nothing', () => {
	expect(told({ tone: 0, respect: 50 }, reply('respect="0"'))).toEqual([])
	expect(told({ tone: 0, respect: 0, sure: false }, reply('tone="+2" respect="+2"'))).toEqual([])
})

test('one mark that is near is enough, in whatever case of the reply', () => {
	const inside = '<If when="mood = cross" tone="-2" respect="0">\n</If>\n\n'
	expect(told({ tone: 10 }, reply('tone="+2" respect="0"', inside))).toEqual([])
	expect(told({ tone: 50 }, reply('tone="+2" respect="0"', inside)).map(({ message }) => message)).toEqual([
		expect.stringContaining('your mark of '),
	])
})

test('what an author has settled is told no more', () => {
	expect(told({ tone: 0 }, 'settled: [plain]', reply('tone="+2" respect="0"'))).toEqual([])
})

test('a deed without words, and words that are only a value, are left out', () => {
	const deed = '<Reply id="nod" to="gave-up" tone="+2">\n\n<Deed>This is a plain thing.</Deed>\n\n</Reply>'
	expect(told({ tone: 0 }, deed)).toEqual([])
	const state = 'state:\n  what: { type: one-of, of: [a-plain-thing, nothing], start: a-plain-thing }'
	const value = '<Reply id="say" to="gave-up" tone="+2">\n\n<Value of="what"/>.\n\n</Reply>'
	expect(told({ tone: 0 }, state, 'mood:\n  - calm: otherwise', value)).toEqual([])
})

test('a reply of a segment is told once, by its own name, and can be settled by it', () => {
	const segment = `<Segment id="hold" exits="back">

<Scene id="ask" title="May I?">

<Says>Yes?</Says>

<Reply id="ask-so" to="exit:back" tone="+2" respect="0">

This is a plain thing to ask.

</Reply>

</Scene>

</Segment>`
	const uses = ['one', 'two'].map((id) => `<Use id="${id}" segment="hold" back="how-long"/>`)
	const ways = ['one', 'two'].map(
		(id) =>
			`<Reply id="go-${id}" to="${id}" tone="0" respect="0" meets="fixed">\n\nGo on, ${id}.\n\n</Reply>`,
	)
	const found = told({ tone: 50 }, segment, ...uses, ...ways)
	expect(found.map(({ message }) => message)).toEqual([
		expect.stringContaining('The words of "ask-so" alone'),
	])
	expect(found[0]?.fix).toContain('add "ask-so"')
	expect(told({ tone: 50 }, 'settled: [ask-so]', segment, ...uses, ...ways)).toEqual([])
})

test('without a scorer nothing is heard, and where there is an error neither', () => {
	const text = spliced(reply('tone="+2" respect="+2"'))
	const options = { file: 'a.mdx', slug: 'a', anchors: null, fair: false }
	expect(compile(text, options).problems.map(({ code }) => code)).not.toContain('scorer-differs')
	expect(told({ tone: 0 }, reply('tone="+2" respect="+2"').replace('to="gave-up"', 'to="nowhere"'))).toEqual(
		[],
	)
})

test('settled names replies that there are', () => {
	const text = spliced('settled: [sorry, sorri]')
	const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null, walk: false })
	expect(problems.map(({ code, message, fix }) => [code, message, fix])).toEqual([
		['unknown-reply', 'There is no reply "sorri".', expect.stringContaining('"sorry"')],
	])
})
