import type { Marks } from '../scenario/marks'

/**
 * Whether these marks, with as many turns marked, score at least as well as the others whatever both go on to do:
 * no sum is lower, no more low replies are said again, nothing more is owed or standing.
 */
export function atLeastAsGood(these: Marks, others: Marks): boolean {
	return (
		these.tone.sum >= others.tone.sum &&
		these.respect.sum >= others.respect.sum &&
		these.tone.againMinusTwo <= others.tone.againMinusTwo &&
		these.tone.againMinusOne <= others.tone.againMinusOne &&
		these.respect.againMinusTwo <= others.respect.againMinusTwo &&
		these.respect.againMinusOne <= others.respect.againMinusOne &&
		(these.minusTwos === 0 || others.minusTwos > 0) &&
		these.standing.every((id) => others.standing.includes(id)) &&
		owesNoMore(these.owed, others.owed)
	)
}

function owesNoMore(these: readonly string[], others: readonly string[]): boolean {
	let left = others
	for (const id of these) {
		if (!left.includes(id)) return false
		left = left.toSpliced(left.indexOf(id), 1)
	}
	return true
}
