import type { Placed } from '../draft'
import type { Check } from './checking'
import { everyDoing } from './doings-of'

/** A critical failure with a condition is judged at the ending: no reply commits it, and none takes it back. */
export const omissionsAlone: Check = ({ draft, report }) => {
	const left = new Set(draft.front.critical.filter(({ when }) => when).map(({ value }) => value.id))
	const each = (names: readonly Placed<string>[], does: string) => {
		for (const { value, at } of names)
			if (left.has(value))
				report(
					'omission-on-reply',
					at,
					`"${value}" is an omission, judged at the ending by its condition; no reply ${does} it.`,
					'Take it out here, and let its condition look at what was said.',
				)
	}
	for (const { critical, repairs } of everyDoing(draft)) {
		each(critical, 'commits')
		each(repairs, 'repairs')
	}
}
