import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonFacts } from '#app/core/assessment/numbers/first-of-each'
import { inDays } from '#app/core/assessment/numbers/in-days'

const day = (place: number) => new Date(Date.UTC(2026, 2, 1 + place)).toISOString().slice(0, 10)

/** So many people on each day, from the first of March on. */
function begun(counts: readonly number[]): PersonFacts[] {
	return counts.flatMap((count, place) =>
		Array.from({ length: count }, (_, at): PersonFacts => {
			const id = `${place}-${at}`
			const startedAt = Date.UTC(2026, 2, 1 + place, 9)
			const nothing = {
				turns: [],
				ending: null,
				stoppedAt: null,
				offeredLast: [],
				total: null,
				passed: null,
				typedAt: [],
				unclear: [],
			}
			const first = { id, person: id, startedAt, ...nothing }
			return { first, tries: [first] }
		}),
	)
}
const count = (counts: readonly number[], from: string | null, to: string | null) =>
	inDays(begun(counts), { from, to }).people.length

test('without days everybody is counted', () => {
	expect(inDays(begun([2, 3, 4]), { from: null, to: null })).toMatchObject({
		people: { length: 9 },
		days: { from: day(0), to: day(2) },
	})
})

test('a day with few people is told together with its neighbours', () => {
	expect(count([6, 1, 5, 7], day(1), day(1))).toBe(6)
	expect(inDays(begun([6, 1, 5, 7]), { from: day(1), to: day(1) }).days).toEqual({ from: day(1), to: day(2) })
})

test('days on which nobody began count nobody', () => {
	expect(inDays(begun([6]), { from: day(3), to: null })).toEqual({ people: [], days: null })
})

test('two choices of days never differ by one to four people', () => {
	const days = fc.tuple(fc.nat(9), fc.nat(9))
	fc.assert(
		fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 10 }), days, days, (counts, one, other) => {
			const chosen = ([from, to]: [number, number]) =>
				new Set(inDays(begun(counts), { from: day(from), to: day(to) }).people.map(({ first }) => first.id))
			const [a, b] = [chosen(one), chosen(other)]
			const all = counts.reduce((sum, so) => sum + so, 0)
			for (const [more, less] of [
				[a, b],
				[b, a],
			] as const) {
				const apart = [...more].filter((id) => !less.has(id)).length
				if (all >= 5) expect(apart === 0 || apart >= 5).toBe(true)
			}
		}),
	)
})
