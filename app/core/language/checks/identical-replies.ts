import type { DraftReply } from '../draft'
import type { Check } from './checking'

/** No two replies of a scene say or do the same in the same words, and none has another's words for a `Like`. */
export const identicalReplies: Check = ({ draft, report }) => {
	for (const { replies } of draft.scenes) {
		const said = new Map<string, DraftReply>()
		for (const reply of replies) {
			const words = [bare(reply.text), bare(reply.deed ?? '')].join(' / ')
			const first = said.get(words)
			// Two that are never on offer together look like one reply to the trainee.
			if (words !== ' / ' && first && !reply.when)
				report(
					'identical-replies',
					reply.at,
					`This reply says the same words as ${nameOf(first)}.`,
					'Write one of them differently.',
				)
			else if (!first) said.set(words, reply)
		}
		likes(replies)
	}

	function likes(replies: readonly DraftReply[]): void {
		const said = new Map<string, DraftReply>()
		for (const reply of replies) if (reply.text !== '') said.set(bare(reply.text), reply)
		for (const reply of replies)
			for (const { value, at } of reply.likes) {
				const words = bare(value)
				const first = said.get(words)
				if (first && words !== '')
					report(
						'identical-replies',
						at,
						first === reply
							? 'This <Like> has the same words as its reply, or as another <Like> of it.'
							: `This <Like> has the same words as ${nameOf(first)}, so nobody could tell which is meant.`,
						'Write it differently, or take it out.',
					)
				else said.set(words, reply)
			}
	}
}

const nameOf = ({ id }: DraftReply): string => (id ? `"${id.value}"` : 'the one before')

const bare = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}{}]+/gu, ' ')
		.trim()
