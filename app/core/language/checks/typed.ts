import type { Check } from './checking'

/** Where the trainee writes, every reply can be written: one that is only done has a `Like` for it. */
export const typed: Check = ({ draft, report }) => {
	for (const { answer, replies } of draft.scenes)
		for (const { at, id, text, deed, likes } of replies)
			if (answer !== 'choose' && text === '' && deed && likes.length === 0)
				report(
					'cannot-be-typed',
					at,
					`The reply ${id ? `"${id.value}" ` : ''}is only done, and this scene is answered in writing.`,
					'Give it words, or a <Like> with what one would write.',
				)
}
