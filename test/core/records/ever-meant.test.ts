import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everMeant } from '#app/core/records/ever-meant'
import { requiredOf } from '#app/core/records/required'
import { fact, on, type rule, version } from '#test/support/records/histories'

const late = on('2027-01-01')
const person = (...facts: Parameters<typeof fact>[]) => ({
	id: 'nina',
	facts: facts.map((one) => fact(...one)),
})

test('who was never in a team that is asked has nothing to do with an assignment', () => {
	const phones = [version({ rule: { groups: [{ teams: ['phones'] }] } })]
	expect(everMeant(phones)(person(['team', 'desk', '2026-01-01']))).toBe(false)
	expect(everMeant(phones)(person(['team', 'phones', '2026-01-01'], ['team', 'desk', '2026-02-01']))).toBe(
		true,
	)
})

test('an older version counts as well as the newest', () => {
	const versions = [version({ rule: { everyone: true } }), version({ version: 2, rule: { people: ['pia'] } })]
	expect(everMeant(versions)(person())).toBe(true)
	expect(everMeant(versions.slice(1))(person())).toBe(false)
})

test('who is told to have nothing to do with an assignment is meant by it at no time', () => {
	const day = fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05')
	const field = fc.constantFrom('team', 'site', 'job')
	const value = fc.constantFrom('desk', 'york', 'cook', null)
	const said = fc.array(fc.tuple(field, value, day, day), { maxLength: 5 })
	const list = fc.subarray(['desk', 'york', 'cook'], { maxLength: 2 })
	const group = fc.record({ teams: list, sites: list, jobs: list, hiredFrom: fc.option(day, { nil: null }) })
	const rules = fc
		.record({
			people: fc.subarray(['nina', 'pia'], { maxLength: 1 }),
			groups: fc.array(group, { maxLength: 2 }),
		})
		.map((one): Parameters<typeof rule>[0] => one)
	fc.assert(
		fc.property(said, fc.array(fc.tuple(rules, day), { minLength: 1, maxLength: 3 }), (facts, asked) => {
			const versions = asked.map(([rule, from], place) => version({ version: place + 1, rule, from }))
			const whom = person(...facts, ['hired', '2026-01-10', '2026-01-10'])
			const { holds, before } = requiredOf(whom, [versions], { at: late, known: late, zone: 'UTC' })
			if (holds.length > 0 || before) expect(everMeant(versions)(whom)).toBe(true)
		}),
	)
})
