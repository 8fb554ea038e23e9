import type { DraftReply } from '../draft'
import type { Check } from './checking'

/** No two replies of a scene lead to the same place with the same marks and effects: choosing would change nothing. */
export const sameEffects: Check = ({ draft, report }) => {
	for (const { replies } of draft.scenes) {
		const known = new Map<string, string>()
		for (const reply of replies) {
			const key = fingerprint(reply)
			const first = known.get(key)
			if (first !== undefined)
				report(
					'same-effect-replies',
					reply.at,
					`This reply leads to the same place with the same marks and effects as "${first}".`,
					'Let the choice matter: change its marks, its effect or where it leads, or take it out.',
				)
			else known.set(key, reply.id?.value ?? 'the one before')
		}
	}
}

function fingerprint(reply: DraftReply): string {
	const names = (list: readonly { value: string }[]) => list.map(({ value }) => value).sort()
	const set = reply.set.map((effect) =>
		effect.kind === 'add' ? [effect.name, effect.by] : [effect.name, '=', effect.value],
	)
	return JSON.stringify([
		reply.to?.value,
		reply.tone,
		reply.respect,
		set,
		names(reply.meets),
		names(reply.offers),
		names(reply.critical),
		names(reply.repairs),
	])
}
