import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { readingOf } from '#app/core/language/reading/read-text'
import { exampleAdded } from '#app/core/writing/example-added'
import { likeAdded } from '#app/core/writing/like-added'
import { spliced } from '#app/core/writing/splice'

const withLike = (text: string, reply: string, words: string) => {
	const splice = likeAdded(text, readingOf('scenario', text), reply, words)
	return splice && spliced(text, [splice])
}
const withExample = (text: string, need: string, words: string) => {
	const splice = exampleAdded(text, readingOf('scenario', text), need, words)
	return splice && spliced(text, [splice])
}
const definitionIn = (text: string) =>
	compile(text, { file: 'scenario.mdx', slug: 'some', anchors: null }).definition
const front = (needs: string) => `---\ntitle: A\nneeds:\n${needs}\n---\n`
const reply = (inside: string) =>
	`${front('  heard: { text: "H" }')}\n<Scene id="a">\n\n<Reply id="yes" to="b">${inside}</Reply>\n\n</Scene>\n`

test('another way to say it goes after the last one, with a blank line between', () => {
	const text = reply('\n\nYes.\n\n<Like>Yes, yes.</Like>\n\n<Why>Because.</Why>\n\n')
	expect(withLike(text, 'yes', 'Of course.')).toBe(
		reply('\n\nYes.\n\n<Like>Yes, yes.</Like>\n\n<Like>Of course.</Like>\n\n<Why>Because.</Why>\n\n'),
	)
})

test('without one it goes before the reason, and without a reason to the end', () => {
	expect(withLike(reply('\n\nYes.\n\n<Why>Because.</Why>\n\n'), 'yes', 'Of course.')).toBe(
		reply('\n\nYes.\n\n<Like>Of course.</Like>\n\n<Why>Because.</Why>\n\n'),
	)
	expect(withLike(reply('\n\nYes.\n\n'), 'yes', 'Of course.')).toBe(
		reply('\n\nYes.\n\n<Like>Of course.</Like>\n\n'),
	)
})

test('it stands as far in as its neighbour', () => {
	expect(withLike(reply('\n\n  Yes.\n\n  <Like>Y.</Like>\n\n'), 'yes', 'Of course.')).toContain(
		'\n  <Like>Y.</Like>\n\n  <Like>Of course.</Like>\n',
	)
})

test('a reply that is not there, or a need, changes nothing', () => {
	expect(withLike(reply('\n\nYes.\n\n'), 'no', 'Of course.')).toBeNull()
	expect(withExample(reply(''), 'no', 'Of course.')).toBeNull()
})

test.each([
	[
		'a list over lines',
		'  heard:\n    text: "H"\n    examples:\n      - "One"\n      - "Two"\n    must: true',
		'      - "Two"\n      - "I hear you"\n    must',
	],
	[
		'a list in brackets',
		'  heard: { text: "H", examples: ["One", "Two"], must: true }',
		'["One", "Two", "I hear you"], must',
	],
	[
		'a need in brackets without any',
		'  heard: { text: "H", must: true }',
		'must: true, examples: ["I hear you"] }',
	],
	[
		'a need over lines without any',
		'  heard:\n    text: "H"\n    must: true',
		'    must: true\n    examples: ["I hear you"]\n',
	],
])('a phrasing of a need goes where it belongs in %s', (_, needs, expected) => {
	expect(withExample(front(needs), 'heard', 'I hear you')).toContain(expected)
})

const hostile = [
	'I <3 that & <b>you</b>',
	'{name} and {{value}} and {/* a note */}',
	'*stars* _lines_ `ticks` ~~gone~~ [a](javascript:x) ![b](c)',
	'# not a heading',
	'- not a list',
	'1. not a list either',
	'import x from "y"',
	'a \\ b \\n "quoted" \'quoted\'',
	'two\nlines\n\nand three: - no',
	'</Like></Reply><Reply id="evil">',
	'&amp; &#x3c;',
	'| a | b |',
	'mail me at a@b.example or https://c.example',
]
const sources = readdirSync('content/scenarios')
	.slice(0, 2)
	.map((slug) => readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8'))
const typed = readFileSync('content/scenarios/nine-in-the-queue/scenario.mdx', 'utf8')
const plainly = (words: string) =>
	words
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\{(?=\{)/g, '{ ')
		.replace(/\}(?=\})/g, '} ')

test.each(hostile)('whatever was typed, it means itself as another way to say it: %s', (words) => {
	const own = definitionIn(typed)?.scenes[0]?.replies[0]
	const made = withLike(typed, own?.id ?? '', words)
	const again = definitionIn(made ?? '')?.scenes[0]?.replies[0]
	expect(again?.likes).toEqual([...(own?.likes ?? []), plainly(words)])
	expect({ ...again, likes: [] }).toEqual({ ...own, likes: [] })
})

test.each(hostile)('whatever was typed, it means itself as a phrasing of a need: %s', (words) => {
	const own = definitionIn(typed)?.needs.find(({ examples }) => examples.length > 0)
	const made = withExample(typed, own?.id ?? '', words)
	expect(definitionIn(made ?? '')?.needs.find(({ id }) => id === own?.id)?.examples).toEqual([
		...(own?.examples ?? []),
		plainly(words),
	])
})

test('every reply of real scenarios takes another way to say it, and nothing else changes', () => {
	for (const text of sources) {
		const before = definitionIn(text)
		for (const { id } of before?.scenes.flatMap(({ replies }) => replies).slice(0, 4) ?? []) {
			const after = definitionIn(withLike(text, id, 'Some other *words*, said <so>.') ?? '')
			const likes = after?.scenes.flatMap(({ replies }) => replies).find((one) => one.id === id)?.likes
			expect(likes?.at(-1)).toBe('Some other *words*, said <so>.')
			expect(after?.scenes.length).toBe(before?.scenes.length)
		}
	}
})

test('words of any kind leave a text that can be read', () => {
	const own = definitionIn(typed)?.scenes[0]?.replies[0]?.id ?? ''
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }), (words) => {
			fc.pre(/[a-z]/i.test(words))
			const likes = definitionIn(withLike(typed, own, words) ?? '')?.scenes[0]?.replies[0]?.likes
			expect(likes?.at(-1)).toBe(plainly(words))
		}),
		{ numRuns: 15 },
	)
})
