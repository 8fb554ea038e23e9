import { median } from '../agreement/median'
import type { PersonFacts } from './first-of-each'
import { fewest } from './withheld'

/** People by the attempt in which they first passed. */
export type TriesTally = { second: number; later: number; notYet: number }

/** Whose first passed attempt was their second, or a later one; and who has not passed, so far as anybody knows. */
export function triesTally(people: readonly PersonFacts[]): TriesTally {
	const places = people.map(({ tries }) => tries.findIndex(({ passed }) => passed === true))
	const count = (fits: (place: number) => boolean) => places.filter(fits).length
	return {
		second: count((place) => place === 1),
		later: count((place) => place > 1),
		notYet: count((place) => place === -1),
	}
}

/** Totals 0-100000 of those who ended two attempts or more. */
export type Bettered = { of: number; first: number; best: number }

/** The median total of first attempts and of best ones, of people with two or more that ended; null of fewer than five. */
export function bettered(people: readonly PersonFacts[]): Bettered | null {
	const totals = people.flatMap(({ tries }) => {
		const ended = tries.flatMap(({ total }) => (total === null ? [] : [total]))
		const [first] = ended
		return first === undefined || ended.length < 2 ? [] : [{ first, best: Math.max(...ended) }]
	})
	const first = median(totals.map((one) => one.first))
	const best = median(totals.map((one) => one.best))
	if (first === null || best === null || totals.length < fewest) return null
	return { of: totals.length, first, best }
}
