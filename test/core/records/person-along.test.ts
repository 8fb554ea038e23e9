import fc from 'fast-check'
import { expect, test } from 'vitest'
import { employmentsOf } from '#app/core/records/employment'
import { type PersonFact, personAlong, personAt } from '#app/core/records/person-at'
import { fact, on } from '#test/support/records/histories'

const days = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2026-05-05']
const day = fc.constantFrom(...days)
const said = fc
	.oneof(
		fc.tuple(fc.constantFrom('team', 'site'), fc.constantFrom('desk', 'york', null), day, day),
		fc.tuple(fc.constantFrom('hired', 'left'), fc.option(day, { nil: null }), day, day),
	)
	.map(([field, value, from, known]): PersonFact => ({ ...fact('team', value, from, known), field }))

test('a person along several days is at each of them as on that day alone', () => {
	fc.assert(
		fc.property(fc.array(said, { maxLength: 8 }), day, (facts, knownOn) => {
			const known = on(knownOn)
			const employments = employmentsOf(facts, known)
			const along = personAlong(facts, days.map(on), known, 'UTC', employments)
			expect(along).toEqual(days.map((one) => personAt(facts, on(one), known, 'UTC', employments)))
		}),
	)
})

test('of what was said for one day the later word counts, and of two at once the second', () => {
	const facts = [
		fact('team', 'yard', '2026-02-05', '2026-03-05'),
		fact('team', 'desk', '2026-02-05', '2026-02-05'),
		fact('team', 'phones', '2026-02-05', '2026-03-05'),
	]
	const team = (known: string) => personAt(facts, on('2026-05-05'), on(known)).team
	expect([team('2026-02-05'), team('2026-03-05')]).toEqual(['desk', 'phones'])
})

test('as long as nothing changes somebody is the same object', () => {
	const facts = [fact('team', 'desk', '2026-01-05'), fact('team', 'yard', '2026-03-05')]
	const along = personAlong(facts, days.map(on), on('2026-06-01'), 'UTC', [])
	expect(along[1]).toBe(along[0])
	expect(along[2]).not.toBe(along[1])
})
