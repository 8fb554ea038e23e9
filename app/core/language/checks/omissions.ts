import type { Placed } from '../draft'
import type { Check } from './checking'

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
	for (const { replies } of draft.scenes)
		for (const reply of replies) {
			each(reply.critical, 'commits')
			each(reply.repairs, 'repairs')
		}
}
