import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { readingLevel } from '#app/core/language/reading-level'
import { spliced } from '#test/support/splice-scenario'

describe('LIX', () => {
	test('is the mean sentence plus the share of long words', () => {
		// Two sentences of four words, two of the eight words over six letters: 4 + 25.
		expect(readingLevel('I bought another kettle. You sent another one.').lix).toBe(29)
	})

	test('takes a slot for a short word, and an apostrophe for part of one', () => {
		expect(readingLevel("I can't see {{very-long-name}}.")).toMatchObject({ words: 4, lix: 4 })
	})

	test('of nothing is nothing', () => {
		expect(readingLevel(' … ')).toEqual({ words: 0, lix: 0, longest: { text: '', words: 0 } })
	})
})

const found = (text: string) =>
	compile(spliced(text), { file: 'x.mdx', slug: 'x', anchors: null, fair: false }).problems.filter(
		({ code }) => code === 'reading-level',
	)
const many = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')

test('a long sentence is shown where it begins, whatever stands before it', () => {
	const [problem, ...others] = found(`<Says>It leaks. The ${many(34, 'very')} *old* kettle leaks.</Says>`)
	expect(others).toEqual([])
	expect(problem).toMatchObject({ line: 26, column: 17, severity: 'warning' })
})

test('thirty words are let pass, and so is a short hard text', () => {
	expect(found(`<Says>${many(30, 'leak')}.</Says>`)).toEqual([])
	expect(found(`<Says>${many(12, 'reimbursement')}.</Says>`)).toEqual([])
})

test('a passage of long words is hard', () => {
	expect(found(`<Says>${many(4, `The ${many(8, 'reimbursement')}.`)}</Says>`)).toHaveLength(1)
})
