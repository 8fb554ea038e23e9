import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { applyEdits } from '#app/server/check/apply-edits.server'
import { spliced } from '#test/support/splice-scenario'

const problemsOf = (text: string) =>
	compile(text, { file: 'a.mdx', slug: 'a', anchors: null, fair: false, walk: false }).problems

/** The fragment with what is offered for this kind of problem made, once. */
function mended(code: string, fragment: string): string {
	const text = spliced(fragment)
	const problem = problemsOf(text).find((one) => one.code === code)
	const after = applyEdits(text, problem?.edits ?? [])
	const from = text.indexOf(fragment)
	return after.slice(from, from + fragment.length + after.length - text.length)
}

const reply = (attributes: string, words = 'Go on.') =>
	`<Reply id="x" to="second-try" ${attributes}>\n\n${words}\n\n</Reply>`

test.each([
	['smart-quotes', '<Says mood=“cross”>Well?</Says>', '<Says mood="cross">Well?</Says>'],
	[
		'smart-quotes',
		'<See title=“Sam’s order”>\n\nOne.\n\n</See>',
		'<See title="Sam’s order">\n\nOne.\n\n</See>',
	],
	['smart-quotes', '<Says mood="cross”>Well?</Says>', '<Says mood="cross">Well?</Says>'],
	['unquoted-value', '<Says mood=cross>Well?</Says>', '<Says mood="cross">Well?</Says>'],
	['unclosed-quote', '<Says by="sam mood="cross">Well?</Says>', '<Says by="sam" mood="cross">Well?</Says>'],
	['html-comment', '<!-- ask {Sam} */ -->', '{/* ask {Sam} * / -->'.replace(' -->', ' */}')],
	['stray-less-than', 'It cost <50 pounds.', 'It cost &lt;50 pounds.'],
	['autolink', 'See <https://example.org/a>.', 'See https://example.org/a.'],
	['stray-brace', 'Sam { sighs.', 'Sam \\{ sighs.'],
	['attribute-expression', reply('tone={-1}'), reply('tone="-1"')],
	['attribute-expression', reply('tone="+1" sticky={true}'), reply('tone="+1" sticky="yes"')],
	['attribute-expression', "<Says mood={'cross'}>Well?</Says>", '<Says mood="cross">Well?</Says>'],
	['bad-mark', reply('tone="−1"'), reply('tone="-1"')],
	['bad-mark', reply('tone="+ 1"'), reply('tone="+1"')],
	['bad-value', reply('tone="+1" sticky="true"'), reply('tone="+1" sticky="yes"')],
	['set-syntax', reply('tone="+1" set="trust –1"'), reply('tone="+1" set="trust -1"')],
	['set-syntax', reply('tone="+1" set="trust += 1"'), reply('tone="+1" set="trust +1"')],
	['condition-syntax', '<Says when="trust == 1">Well?</Says>', '<Says when="trust = 1">Well?</Says>'],
	['unknown-component', '<Sayz mood="cross">Well?</Sayz>', '<Says mood="cross">Well?</Says>'],
	['unknown-component', 'Sam is <b>very</b> cross.', 'Sam is **very** cross.'],
	['unknown-attribute', '<Says moood="cross">Well?</Says>', '<Says mood="cross">Well?</Says>'],
	[
		'unknown-attribute',
		reply('when="trust > 1" shown="Too soon"'),
		reply('when="trust > 1" reason="Too soon"'),
	],
	['unknown-attribute', reply('when="trust > 1" hidden'), reply('when="trust > 1" ')],
	['attribute-twice', '<Says by="sam" by="sam">Well?</Says>', '<Says by="sam" >Well?</Says>'],
	['unknown-variable', '<Says when="turst > 1">Well?</Says>', '<Says when="trust > 1">Well?</Says>'],
	['unknown-target', '<Reply id="x" to="secnd-try" />', '<Reply id="x" to="second-try" />'],
	['unclosed-tag', 'Sam has <Value of="trust">.', 'Sam has <Value of="trust" />.'],
	['unclosed-tag', '<Says>Well?\n\nSam waits.', '<Says>Well?</Says>\n\nSam waits.'],
	[
		'unclosed-tag',
		'<Says>\n\nWell?\n\n<Thinks>Hm.</Thinks>',
		'<Says>\n\nWell?\n\n</Says>\n\n<Thinks>Hm.</Thinks>',
	],
	['split-paragraph', '<Says>One.\n\nTwo.</Says>', '<Says>\n\nOne.\n\nTwo.\n\n</Says>'],
	['stray-closing-tag', '<Says>Well?</Say>', '<Says>Well?</Says>'],
	['stray-closing-tag', '<Sayz>Well?</Says>', '<Says>Well?</Says>'],
	[
		'missing-id',
		'<Reply to="second-try" tone="+1">\n\nPlease wait a moment.\n\n</Reply>',
		'<Reply id="wait-moment" to="second-try" tone="+1">\n\nPlease wait a moment.\n\n</Reply>',
	],
	[
		'bad-name',
		'<Scene id="Old Attic" title="Up">\n\n</Scene>',
		'<Scene id="old-attic" title="Up">\n\n</Scene>',
	],
])('%s: %s', (code, fragment, right) => {
	expect(mended(code, fragment)).toBe(right)
})

test.each([
	['attribute-expression', reply('tone={mark}')],
	['attribute-twice', '<Says mood="cross" mood="calm">Well?</Says>'],
	['expression', 'Sam, {name}, sighs.'],
	['import-or-export', 'import Sam from "sam"'],
	['html-comment', 'Sam <!-- who\n\nis he? --> sighs.'],
	['unknown-target', reply('tone="+1"').replace('second-try', 'elsewhere')],
	['split-paragraph', '- <Says>One.\n\n  Two.</Says>'],
	['stray-closing-tag', 'Well?</Thinks>'],
])('%s may mean several things, so nothing is offered: %s', (code, fragment) => {
	const told = problemsOf(spliced(fragment)).filter((one) => one.code === code)
	expect(told).not.toEqual([])
	for (const { edits } of told) expect(edits).toBeUndefined()
})

test('what cannot be seen is taken out', () => {
	const text = `\ufeff${spliced('Sam\u200b sighs.')}`
	const edits = problemsOf(text).flatMap((problem) => problem.edits ?? [])
	expect(applyEdits(text, edits)).toBe(spliced('Sam sighs.'))
})
