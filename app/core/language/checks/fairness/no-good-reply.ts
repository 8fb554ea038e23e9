import type { FairnessRule } from './judging'
import { placeOf } from './place-of'

/** Whoever is asked for a tone, or for respect, can give a good one: +1 or better. */
export const noGoodReply: FairnessRule = ({ choices, draft, report }) => {
	for (const [scene, sets] of choices)
		for (const dimension of ['tone', 'respect'] as const) {
			const bad = sets.find((replies) => {
				const marks = replies.flatMap((reply) => reply[dimension] ?? [])
				return marks.length > 0 && Math.max(...marks) < 1
			})
			if (!bad) continue
			const ids = bad.map(({ id }) => id).join(', ')
			report(
				'no-good-reply',
				placeOf(draft, scene),
				`"${scene}" marks ${dimension}, and can be reached with no reply of +1 or better in it (${ids}).`,
				`Add a reply with ${dimension}="+1" or better that is on offer then, or leave ${dimension} out of these.`,
			)
		}
}
