import { determined, type Sum } from './determined'

/** Figures about fewer people than this are not shown: who it was could be guessed. */
export const fewest = 5

/**
 * Which counts of people must not be shown: those from one to four, and as many others, the smallest first, as it takes so
 * that none of them can be worked out from the sums they are part of. Nought is shown: it is about nobody. What is in
 * `open` is shown in any case, what is in `untold` never is. Beside each that is added goes what is no more than one larger: else the rule itself would
 * tell how small the smallest was. (Complementary suppression, as in Cox 1980; see `determined`.)
 */
export function withheld(
	counts: ReadonlyMap<string, number>,
	sums: readonly Sum[],
	{ open = new Set(), untold = new Set() }: { open?: ReadonlySet<string>; untold?: ReadonlySet<string> } = {},
): Set<string> {
	const countOf = (name: string) => counts.get(name) ?? 0
	const few = new Set([...counts].flatMap(([name, count]) => (isFew(count) && !open.has(name) ? [name] : [])))
	const hidden = new Set([...few, ...untold])
	const smallest = (names: Iterable<string>) =>
		[...names]
			.filter((name) => !hidden.has(name) && !open.has(name) && countOf(name) > 0)
			.sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1))[0]
	const closeTo = (next: string) =>
		sums
			.filter(({ parts }) => parts.includes(next))
			.flatMap(({ parts }) => parts)
			.filter((name) => !open.has(name) && countOf(name) >= fewest && countOf(name) <= countOf(next) + 1)
	const nearWhatIsTold = () => {
		const known = determined(hidden, sums)
		const told = sums.filter((sum) => namesOf(sum).some((name) => few.has(name) && known.has(name)))
		const near = new Set(told.flatMap(namesOf).filter((name) => hidden.has(name)))
		return sums.filter((sum) => touches(sum, near)).flatMap(namesOf)
	}
	for (let more = true; more; ) {
		const weak = sums.filter((sum) => isWeak(sum, hidden, few, countOf))
		const next =
			smallest(weak.flatMap(({ parts }) => parts)) ??
			smallest(weak.flatMap(namesOf)) ??
			smallest(nearWhatIsTold())
		more = next !== undefined
		if (next !== undefined) for (const name of [next, ...closeTo(next)]) hidden.add(name)
	}
	return hidden
}

const isFew = (count: number) => count > 0 && count < fewest
const namesOf = ({ total, parts }: Sum) => [total, ...parts]
const touches = (sum: Sum, hidden: ReadonlySet<string>) => namesOf(sum).some((name) => hidden.has(name))

/**
 * Whether a sum that is shown gives away what is hidden in it though no equation does: together it is a group of fewer
 * than five, or all of it must be ones, or all of it fours.
 */
function isWeak(
	{ total, parts }: Sum,
	hidden: ReadonlySet<string>,
	few: ReadonlySet<string>,
	countOf: (name: string) => number,
): boolean {
	if (hidden.has(total)) return false
	const own = parts.filter((name) => hidden.has(name))
	if (!own.some((name) => few.has(name))) return false
	const sum = own.reduce((all, name) => all + countOf(name), 0)
	const allFew = own.every((name) => few.has(name))
	return (
		own.length === 1 ||
		sum <= Math.max(own.length, fewest - 1) ||
		(allFew && sum === own.length * (fewest - 1))
	)
}
