import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import type { Problem } from '#app/core/language/problem'
import { applyEdits } from '#app/server/check/apply-edits.server'
import { failingSamples } from '#test/support/page-samples'

const anchors = new Set(['respect/being-heard#effort', 'respect/plain-truth#own-it'])
const found = (text: string) =>
	compile(text, { file: 'sample.mdx', slug: 'sample', anchors, cap: 3000, fair: false }).problems

const offering = failingSamples().flatMap(({ code, text }) =>
	found(text).flatMap((problem) => (problem.edits?.length ? [{ page: code, text, problem }] : [])),
)
const alike = (problems: readonly Problem[], { code, message }: Problem) =>
	problems.filter((one) => one.code === code && one.message === message).length

test.each(offering.map((one) => [`${one.page}: ${one.problem.message}`, one] as const))(
	'what is offered for %s puts it right and breaks nothing',
	(_, { text, problem }) => {
		const before = found(text)
		const after = found(applyEdits(text, problem.edits ?? []))
		expect(alike(after, problem)).toBeLessThan(alike(before, problem))
		const errors = after.filter(({ severity }) => severity === 'error')
		expect(errors.filter((one) => alike(after, one) > alike(before, one))).toEqual([])
	},
)

test('the mistakes that a machine can put right are offered to be', () => {
	const codes = new Set(offering.map(({ page, problem }) => (page === problem.code ? page : '')))
	expect(mechanical.filter((code) => !codes.has(code))).toEqual([])
})

/** Codes whose own page shows a mistake with one way out. */
const mechanical = [
	...[
		'attribute-expression',
		'autolink',
		'byte-order-mark',
		'comma-in-text',
		'hash-in-text',
		'hidden-character',
	],
	...['html-comment', 'import-or-export', 'missing-id', 'smart-quotes', 'split-paragraph', 'stray-brace'],
	...['stray-closing-tag', 'stray-less-than', 'unclosed-quote', 'unclosed-tag', 'unknown-component'],
	...['unknown-scene', 'unknown-target', 'unquoted-value'],
]
