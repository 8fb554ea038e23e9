import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '#app/core/language/body/plain'
import { escaped } from '#app/core/language/strings/markdown/escaped'
import { markdownOf } from '#app/core/language/strings/markdown/markdown-of'
import { parseMarkdown } from '#app/core/language/strings/markdown/parse-markdown'
import { nodesOf, wordsOf } from '#app/core/language/strings/markdown/words-of'
import type { WordNode } from '#app/core/scenario/words'

const of = (tag: string, ...children: WordNode[]): WordNode => ({ tag, props: {}, children })
const anyLink = () => true

describe.each([
	'This is my **third** call.',
	'A *quiet* word, ~~no~~ `code`, and **_both_**.'.replace('_both_', '*both*'),
	'First.\n\nSecond,\nstill second.',
	'Before:\n\n- one\n- *two*\n  - within two\n- three',
	'1. one\n2. two',
	'3. three\n4. four',
	'> Quoted.\n>\n> Twice.',
	'## Heading\n\nWords.',
	'| Order | State |\n| --- | --- |\n| 88214 | **lost** |',
	'[the form](https://example.test/a_b) and ![a shelf](/figures/shelf.svg)',
	'One\\\ntwo',
	'```\n1 * 2\n```',
	'You owe {{sum}}, **{{name}}**.',
	'***',
])('%j', (markdown) => {
	test('comes back as it was', () => {
		expect(markdownOf(nodesOf(markdown, anyLink))).toBe(markdown)
	})
})

test('any plain words, written as Markdown, are read as those words', () => {
	const signs = fc.constantFrom(...'ab1 .-*_`[](){}<>#+=|~!&;:\\/@\n')
	fc.assert(
		fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
			const words = text.replace(/\s+/g, ' ').trim()
			expect(plain(parseMarkdown(escaped(words)).children)).toBe(words)
		}),
	)
})

test('html is words, so that nothing a translator types is lost', () => {
	expect(wordsOf('Press <b>here</b> & <script>alert(1)</script>', [])).toEqual([
		'Press <b>here</b> & <script>alert(1)</script>',
	])
})

test('a link may lead only where the words it translates lead', () => {
	const base = [{ tag: 'a', props: { href: '/guide' }, children: ['the guide'] }]
	expect(wordsOf('[y canllaw](/guide)', base)).toEqual([
		{ tag: 'a', props: { href: '/guide' }, children: ['y canllaw'] },
	])
	expect(wordsOf('[y canllaw](https://example.test)', base)).toEqual(['y canllaw'])
	expect(wordsOf('Gweler https://example.test', base)).toEqual(['Gweler ', 'https://example.test'])
})

test('one paragraph is bare where the words it translates are', () => {
	expect(wordsOf('Helo', ['Hello'])).toEqual(['Helo'])
	expect(wordsOf('Helo', [of('p', 'Hello')])).toEqual([of('p', 'Helo')])
	expect(wordsOf('Un\n\nDau', ['One'])).toEqual([of('p', 'Un'), of('p', 'Dau')])
})

test('a slot is a value', () => {
	expect(wordsOf('Helo {{name}}!', [])).toEqual([
		'Helo ',
		{ tag: 'Value', props: { of: 'name' }, children: [] },
		'!',
	])
})
