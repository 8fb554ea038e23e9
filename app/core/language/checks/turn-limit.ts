import { wayTo } from '../way-to'
import type { Check } from './checking'

/** The turn limit leads to an ending. */
export const turnLimit: Check = ({ draft, words, report }) => {
	const then = draft.front.turns.then
	if (!then || words.endings.has(then.value) || words.lost.has(then.value)) return
	const what = words.scenes.has(then.value) ? 'is a scene; the turn limit leads to an ending' : 'is no ending'
	report(
		'turn-limit-target',
		then.at,
		`"${then.value}" ${what}.`,
		...wayTo(then.value, then.at, words.endings),
	)
}
