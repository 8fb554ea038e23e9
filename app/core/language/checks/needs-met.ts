import type { Check } from './checking'

/** Every need is met by some reply, and every extra and critical failure stands on some reply. */
export const needsMet: Check = ({ draft, report }) => {
	const replies = draft.scenes.flatMap((scene) => scene.replies)
	const named = (key: 'meets' | 'offers' | 'critical') =>
		new Set(replies.flatMap((reply) => reply[key].map(({ value }) => value)))
	const { needs, extras, critical } = draft.front
	if (draft.lost.replies) return
	const met = named('meets')
	for (const { value, at } of needs)
		if (!met.has(value.id))
			report(
				'need-nobody-meets',
				at,
				`No reply meets "${value.id}".`,
				`Add meets="${value.id}" to a reply, or take the need out.`,
			)
	const offered = named('offers')
	for (const { value, at } of extras)
		if (!offered.has(value.id))
			report(
				'extra-on-no-path',
				at,
				`No reply offers "${value.id}".`,
				`Add offers="${value.id}" to a reply, or take the extra out.`,
			)
	const failed = named('critical')
	for (const { value, at, when } of critical)
		if (!when && !failed.has(value.id))
			report(
				'critical-on-no-path',
				at,
				`No reply is marked with "${value.id}".`,
				`Add critical="${value.id}" to a reply, or take it out.`,
			)
}
