import { expect, test } from 'vitest'
import { lineDiff } from '#app/server/views/line-diff.server'

const lines = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at + 1}`)

test('a changed line stands between three lines on either side, with its numbers', () => {
	const before = lines(12)
	const told = lineDiff(`${before.join('\n')}\n`, `${before.with(5, 'Line six').join('\n')}\n`)
	expect(told).toEqual([
		{ kind: 'gap', alike: 2 },
		...[3, 4, 5].map((at) => ({ kind: 'same', text: `Line ${at}`, from: at, to: at })),
		{ kind: 'removed', text: 'Line 6', from: 6, to: null },
		{ kind: 'added', text: 'Line six', from: null, to: 6 },
		...[7, 8, 9].map((at) => ({ kind: 'same', text: `Line ${at}`, from: at, to: at })),
		{ kind: 'gap', alike: 3 },
	])
})

test('the same text has nothing to show', () => {
	expect(lineDiff('One\nTwo\n', 'One\nTwo\n')).toEqual([])
})

test('two long texts with nothing in common keep nobody waiting', () => {
	const words = (seed: string) => Array.from({ length: 12_000 }, (_, at) => `${seed}${(at * 7919) % 12_007}`)
	const started = performance.now()
	lineDiff(words('a').join('\n'), words('b').join('\n'))
	expect(performance.now() - started).toBeLessThan(2_000)
})
