import type { PersonFacts } from './first-of-each'
import { fewest } from './withheld'

/** Days as `2026-03-02`, in UTC; null: from the first, or to the last. */
export type Days = { from: string | null; to: string | null }

const dayOf = ({ first }: PersonFacts) => new Date(first.startedAt).toISOString().slice(0, 10)

/**
 * The people who began in these days, as whole groups of neighbours of five or more: a choice of days is widened to the
 * groups that it touches. So two choices of days never differ by fewer than five people. `days` are those of the people
 * counted; null where there is nobody.
 */
export function inDays(
	people: readonly PersonFacts[],
	{ from, to }: Days,
): { people: PersonFacts[]; days: { from: string; to: string } | null } {
	const chosen = groupsOf(people).filter((group) => {
		const [first, last] = [group[0], group.at(-1)]
		return first && last && (to === null || dayOf(first) <= to) && (from === null || dayOf(last) >= from)
	})
	const counted = chosen.flat()
	const [first, last] = [counted[0], counted.at(-1)]
	return { people: counted, days: first && last ? { from: dayOf(first), to: dayOf(last) } : null }
}

/** Whole days together, until there are five people or more; too few at the end go with the group before. */
function groupsOf(people: readonly PersonFacts[]): PersonFacts[][] {
	const groups: PersonFacts[][] = []
	for (const one of people) {
		const group = groups.at(-1)
		const last = group?.at(-1)
		if (group && last && (group.length < fewest || dayOf(last) === dayOf(one))) group.push(one)
		else groups.push([one])
	}
	const [before, end] = [groups.at(-2), groups.at(-1)]
	return before && end && end.length < fewest ? [...groups.slice(0, -2), [...before, ...end]] : groups
}
