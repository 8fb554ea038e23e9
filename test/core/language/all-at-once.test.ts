import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { spliced } from '#test/support/splice-scenario'

const problemsOf = (text: string) =>
	compile(text, { file: 'content/scenarios/a/scenario.mdx', slug: 'a', anchors: new Set() }).problems

test('problems of every kind are reported together, in order of place', () => {
	const text = spliced(
		[
			'sumary: A slip.',
			'Sam {sighs}.',
			'<Reply id="listen" to="secnd-try" tone="+5" when="trst > 1">\n\nTell me more.\n\n</Reply>',
			'<Scene id="attic" title="The attic">\n\n<Says>Hello?\n\n<Reply id="hello" to="done" meets="fixt">\n\nHi.\n\n<Why lesson="a/b#c">Hm.</Why>\n\n</Reply>\n\n</Scene>',
		].join('\n…\n'),
	)
	const found = problemsOf(text)
	expect(found.map(({ code }) => code)).toEqual([
		'unknown-key',
		'expression',
		'unknown-target',
		'bad-mark',
		'unknown-variable',
		'unreachable-scene',
		'unclosed-tag',
		'unknown-need',
		'missing-anchor',
	])
	const places = found.map(({ line, column }) => line * 1000 + column)
	expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a problem says where it is, what was found and the way out', () => {
	const text = spliced('<Reply id="listen" to="secnd-try" tone="+1">\n\nTell me more.\n\n</Reply>')
	expect(problemsOf(text)).toEqual([
		{
			code: 'unknown-target',
			severity: 'error',
			file: 'content/scenarios/a/scenario.mdx',
			line: 40,
			column: 24,
			message: 'There is no scene or ending "secnd-try".',
			fix: 'Did you mean "second-try"?',
			edits: [{ start: text.indexOf('secnd-try'), end: text.indexOf('secnd-try') + 9, text: 'second-try' }],
		},
	])
})

test('a passage that cannot be parsed hides nothing in the others, and its ids are not called unknown', () => {
	const text = spliced(
		'<Scene id="second-try" title="A sigh">\n\n<Says>a</Says>\n\n> <Reply id="send" to="done"\n\n</Reply>\n\n</Scene>\n…\n<Reply id="listen" to="attic" tone="+1">\n\nTell me more.\n\n</Reply>',
	)
	const codes = problemsOf(text).map(({ code }) => code)
	expect(codes).toContain('unknown-target')
	expect(codes.filter((code) => code === 'unknown-target')).toHaveLength(1)
})

test('without front matter the body is still looked at, and nothing is called undeclared', () => {
	const text = spliced('Sam {sighs}.').replace(/^---[^]*?^---\n/m, '')
	expect(problemsOf(text).map(({ code }) => code)).toEqual(['front-matter-missing', 'expression'])
})

test('a broken line of front matter is one problem', () => {
	const text = spliced('Sam sighs.').replace('level: 1', 'level: "1')
	expect(new Set(problemsOf(text).map(({ code }) => code))).toEqual(new Set(['front-matter-syntax']))
})

test('a definition comes only without errors; warnings leave it be', () => {
	const options = { file: 'a.mdx', slug: 'a', anchors: null }
	expect(compile(spliced('{/* TODO more */}'), options)).toMatchObject({
		definition: { format: 2, slug: 'a' },
		problems: [{ code: 'todo-left', severity: 'warning' }],
	})
	expect(compile(spliced('Sam {sighs}.'), options).definition).toBeNull()
})
