import { wayTo } from '../way-to'
import type { Check } from './checking'
import { everyDoing } from './doings-of'

/** Every reply leads to a scene or an ending that exists. */
export const targets: Check = ({ draft, words, report }) => {
	const names = [...words.scenes, ...words.endings]
	const known = new Set(names)
	for (const { to } of everyDoing(draft))
		if (to && !known.has(to.value) && !words.lost.has(to.value))
			report(
				'unknown-target',
				to.at,
				`There is no scene or ending "${to.value}".`,
				...wayTo(to.value, to.at, names),
			)
}
