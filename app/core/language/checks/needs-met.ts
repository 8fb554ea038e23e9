import type { ProblemCode } from '../problems'
import type { Check } from './checking'
import { everyDoing } from './doings-of'

/** Every need is met by some reply, and every extra and critical failure stands on some reply. */
export const needsMet: Check = ({ draft, report }) => {
	if (draft.lost.replies) return
	const { needs, extras, critical } = draft.front
	const doings = everyDoing(draft)
	const each = (
		key: 'meets' | 'offers' | 'critical',
		declared: readonly { value: { id: string }; at: number }[],
		code: ProblemCode,
		does: string,
		what: string,
	) => {
		const named = new Set(doings.flatMap((doing) => doing[key].map(({ value }) => value)))
		for (const { value, at } of declared)
			if (!named.has(value.id))
				report(
					code,
					at,
					`No reply ${does} "${value.id}".`,
					`Add ${key}="${value.id}" to a reply, or take ${what} out.`,
				)
	}
	each('meets', needs, 'need-nobody-meets', 'meets', 'the need')
	each('offers', extras, 'extra-on-no-path', 'offers', 'the extra')
	// An omission is judged at the ending, and stands on no reply.
	const onReplies = critical.filter(({ when }) => !when)
	each('critical', onReplies, 'critical-on-no-path', 'is marked with', 'it')
}
