import type { Placed } from '../draft'
import { wayTo } from '../way-to'
import type { Check } from './checking'
import { everyDoing } from './doings-of'

/** What a reply meets, offers or fails in is declared in the front matter. */
export const declared: Check = ({ draft, words, report }) => {
	const each = (
		names: readonly Placed<string>[],
		known: ReadonlySet<string>,
		code: 'unknown-need' | 'unknown-extra' | 'unknown-critical',
		kind: string,
	) => {
		for (const { value, at } of names)
			if (!known.has(value) && !words.lost.has(value))
				report(code, at, `There is no ${kind} "${value}".`, ...wayTo(value, at, known))
	}
	for (const { meets, offers, critical } of everyDoing(draft)) {
		each(meets, words.needs, 'unknown-need', 'need')
		each(offers, words.extras, 'unknown-extra', 'extra')
		each(critical, words.critical, 'unknown-critical', 'critical failure')
	}
}
