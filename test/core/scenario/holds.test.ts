import { expect, test } from 'vitest'
import type { Comparison, Condition, Operand, Value } from '#app/core/scenario/condition'
import { holds } from '#app/core/scenario/holds'
import type { RunState } from '#app/core/scenario/run'
import { aScenario } from '#test/support/scenarios/builders'

const definition = aScenario()
const state: RunState = {
	at: 'look-up',
	turn: 2,
	values: { trust: 3, told: true, offer: 'refund' },
	met: ['heard'],
	said: ['believe'],
	seen: ['look-up', 'opening'],
}
const now = (condition: Condition, mood: string | null = 'calm') => holds(condition, definition, state, mood)
const compare = (left: Operand, is: Comparison, value: Value): Condition => ({
	op: 'compare',
	left,
	is,
	right: { kind: 'value', value },
})
const trust: Operand = { kind: 'variable', name: 'trust' }

test('a number compares by order and by value', () => {
	const held = (['<', '<=', '>', '>=', '=', '!='] as const).filter((is) => now(compare(trust, is, 3)))
	expect(held).toEqual(['<=', '>=', '='])
	expect(now(compare(trust, '<', 4))).toBe(true)
	expect(now(compare(trust, '>', 2))).toBe(true)
})

test('flags, one-of values, needs, scenes and replies are looked up', () => {
	expect(now({ op: 'flag', name: 'told' })).toBe(true)
	expect(now({ op: 'flag', name: 'trust' })).toBe(false)
	expect(now(compare({ kind: 'variable', name: 'offer' }, '=', 'refund'))).toBe(true)
	expect(now({ op: 'met', need: 'heard' })).toBe(true)
	expect(now({ op: 'met', need: 'truth' })).toBe(false)
	expect(now({ op: 'seen', scene: 'look-up' })).toBe(true)
	expect(now({ op: 'said', reply: 'procedure' })).toBe(false)
})

test('turn is the number of the turn about to be taken', () => {
	expect(now(compare({ kind: 'turn' }, '=', 3))).toBe(true)
})

test('a comparison with the mood never holds while the mood is being worked out', () => {
	expect(now(compare({ kind: 'mood' }, '=', 'calm'))).toBe(true)
	expect(now(compare({ kind: 'mood' }, '=', 'calm'), null)).toBe(false)
	expect(now(compare({ kind: 'mood' }, '!=', 'calm'), null)).toBe(false)
})

test('and, or and not combine', () => {
	const yes: Condition = { op: 'always' }
	const no: Condition = { op: 'not', of: yes }
	expect(now({ op: 'and', of: [yes, no] })).toBe(false)
	expect(now({ op: 'or', of: [no, yes] })).toBe(true)
	expect(now(no)).toBe(false)
})

test('an undeclared name never holds', () => {
	expect(now(compare({ kind: 'variable', name: 'nobody' }, '!=', 1))).toBe(false)
	expect(now({ op: 'flag', name: 'nobody' })).toBe(false)
})
