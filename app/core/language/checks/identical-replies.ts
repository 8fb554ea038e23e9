import type { Check } from './checking'

/** No two replies of a scene say the same words. */
export const identicalReplies: Check = ({ draft, report }) => {
	for (const { replies } of draft.scenes) {
		const said = new Map<string, string>()
		for (const { text, at, id, when } of replies) {
			const words = text
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()
			const first = said.get(words)
			// Two that are never on offer together look like one reply to the trainee.
			if (words !== '' && first !== undefined && !when)
				report(
					'identical-replies',
					at,
					`This reply says the same words as "${first}".`,
					'Write one of them differently.',
				)
			else if (first === undefined) said.set(words, id?.value ?? 'the one before')
		}
	}
}
