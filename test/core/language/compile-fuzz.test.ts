import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { fuzzDocument } from '#test/support/fuzz/document'
import { extremes } from '#test/support/fuzz/extremes'
import { faultIn } from '#test/support/fuzz/fault-in'

/*
 * Mutations of shipped files, scenarios grown from the grammar, lines in any order, shards and bytes, each from its
 * seed. `npm run bench:fuzz` tries many more; a seed that failed there is added to `failedOnce`, or its document to
 * another test.
 */
const few = 240
const failedOnce: number[] = []
const seeds = [...failedOnce, ...Array.from({ length: few }, (_, at) => at + 1)]

test('whatever the document, there are placed problems or a sound definition, and nothing is thrown', () => {
	const faults = seeds.flatMap((seed) => {
		const { kind, text } = fuzzDocument(seed)
		const fault = faultIn(text, { fair: seed % 40 === 0 })
		return fault ? [`${seed} (${kind}): ${fault}`] : []
	})
	expect(faults).toEqual([])
})

test.each(Object.keys(extremes))('%s: a problem, not a stall', (name) => {
	const text = extremes[name] ?? ''
	expect(faultIn(text)).toBeNull()
	const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null, cap: 1000 })
	expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
})

test('the fuzz has something to find: a compiler that took what it should refuse would be noticed', () => {
	const kinds = new Set(seeds.map((seed) => fuzzDocument(seed).kind))
	expect(kinds.size).toBe(8)
	const taken = seeds.filter(
		(seed) =>
			compile(fuzzDocument(seed).text, { file: 'a', slug: 'a', anchors: null, walk: false }).definition,
	)
	expect(taken.length).toBeGreaterThan(seeds.length / 20)
	expect(taken.length).toBeLessThan(seeds.length / 2)
})
