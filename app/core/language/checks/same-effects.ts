import { doingKey } from '../doing-key'
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

/** What it does, and what it does when: places in the text are left out. */
function fingerprint(reply: DraftReply): string {
	const cases = reply.cases.map((one) => [JSON.stringify(one.when, withoutPlace), doingKey(one)])
	return JSON.stringify([doingKey(reply), cases])
}

const withoutPlace = (key: string, value: unknown): unknown => (key === 'at' ? undefined : value)
