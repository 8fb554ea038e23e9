import { wayTo } from '../way-to'
import type { Check } from './checking'
import { doingsOf } from './doings-of'

/** A repair names a critical failure, or another reply whose respect is -2. */
export const repairs: Check = ({ draft, words, report }) => {
	const replies = draft.scenes.flatMap((scene) => scene.replies)
	const harsh = replies
		.filter((reply) => doingsOf(reply).some(({ respect }) => respect === -2))
		.flatMap(({ id }) => id?.value ?? [])
	for (const reply of replies)
		for (const { value, at } of doingsOf(reply).flatMap((doing) => doing.repairs)) {
			if (words.critical.has(value) || words.lost.has(value)) continue
			if (value === reply.id?.value)
				report('repairs-nothing', at, 'A reply cannot repair itself.', 'Repair it later.')
			else if (words.replies.has(value) && !harsh.includes(value))
				report(
					'repairs-nothing',
					at,
					`"${value}" has no -2 in respect, so there is nothing to repair.`,
					'Take this out, or mark that reply respect="-2".',
				)
			else if (!words.replies.has(value))
				report(
					'repairs-nothing',
					at,
					`"${value}" is neither a critical failure nor a reply.`,
					...wayTo(value, at, [...words.critical, ...harsh]),
				)
		}
}
