import { useFetcher } from '@remix-run/react'
import { createContext, useContext } from 'react'
import { itemsAt } from '#app/core/writing/item-at'
import { namedPlaces } from '#app/core/writing/named-places'
import { urls } from '#app/urls'
import { type CommentShown, Comments } from '../review/comments'
import { useBench } from './bench'

/** What colleagues say of the draft on the bench. */
export const CommentsContext = createContext<CommentShown[]>([])

type Answer = { ok: true; text: string } | { ok: false; typed: { text?: string; error?: string } }

/** Comments beside the text; a new one is about the place where the author is. */
export function CommentsPane() {
	const { draft, checked, at } = useBench()
	const comments = useContext(CommentsContext)
	const fetcher = useFetcher<Answer>()
	const outline = checked?.reading?.outline ?? []
	const here = itemsAt({ outline }, at).findLast(({ id }) => id !== null)
	const refused = fetcher.data && !fetcher.data.ok ? fetcher.data.typed : null
	return (
		<Comments
			comments={comments}
			form={{
				action: urls.draftReview(draft.id),
				as: fetcher.Form,
				places: namedPlaces(outline),
				place: here && `${here.kind}:${here.id}`,
				typed: refused?.text,
				error: refused?.error,
				count: comments.length,
			}}
		/>
	)
}
