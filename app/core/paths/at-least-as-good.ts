import type { Marks } from '../scenario/marks'

/**
 * Whether these marks, with as many turns marked, score at least as well as the others whatever both go on to do:
 * no sum is lower, no more low replies are said again, nothing more is owed or standing.
 */
export function atLeastAsGood(these: Marks, others: Marks): boolean {
	return (
		these.tone.sum >= others.tone.sum &&
		these.respect.sum >= others.respect.sum &&
		within(these.tone.again, others.tone.again) &&
		within(these.respect.again, others.respect.again) &&
		(these.minusTwos === 0 || others.minusTwos > 0) &&
		these.standing.every((id) => others.standing.includes(id)) &&
		within(these.owed, others.owed)
	)
}

/** Whether each of these is there too, as often. */
function within<Item>(these: readonly Item[], others: readonly Item[]): boolean {
	let left = others
	for (const id of these) {
		if (!left.includes(id)) return false
		left = left.toSpliced(left.indexOf(id), 1)
	}
	return true
}
