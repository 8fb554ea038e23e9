import { expect, test } from 'vitest'
import { parseSet } from '#app/core/language/expression/parse-set'

test('every shape of effect is read with its place', () => {
	expect(parseSet({ text: 'trust +1, hope -2, tone = low, left = 3, warned, not late', at: 10 })).toEqual({
		faults: [],
		effects: [
			{ kind: 'add', name: 'trust', by: 1, at: 10 },
			{ kind: 'add', name: 'hope', by: -2, at: 20 },
			{ kind: 'set', name: 'tone', value: 'low', at: 29, valueAt: 36 },
			{ kind: 'set', name: 'left', value: 3, at: 41, valueAt: 48 },
			{ kind: 'set', name: 'warned', value: true, at: 51, valueAt: 51 },
			{ kind: 'set', name: 'late', value: false, at: 59, valueAt: 59 },
		],
	})
})

test('a faulty part never hides the others', () => {
	const { effects, faults } = parseSet({ text: 'trust += 1, warned, 3', at: 0 })
	expect(effects).toHaveLength(1)
	expect(faults.map(({ at }) => at)).toEqual([0, 20])
})

test('a sign without a space before it is asked for one', () => {
	expect(parseSet({ text: 'trust+1', at: 0 }).faults[0]?.fix).toBe('Put a space before the sign: "trust +1".')
})
