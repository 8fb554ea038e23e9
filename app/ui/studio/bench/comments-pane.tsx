import { useFetcher } from '@remix-run/react'
import { createContext, useContext } from 'react'
import { itemsAt } from '#app/core/writing/item-at'
import type { OutlineItem } from '#app/core/writing/reading'
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
				places: outline.flatMap((item) => placesIn(item, 0)),
				place: here && `${here.kind}:${here.id}`,
				typed: refused?.text,
				error: refused?.error,
				count: comments.length,
			}}
		/>
	)
}

function placesIn(item: OutlineItem, depth: number): { value: string; label: string }[] {
	const inside = item.children.flatMap((child) => placesIn(child, depth + 1))
	if (item.id === null) return inside
	return [
		{ value: `${item.kind}:${item.id}`, label: `${'– '.repeat(depth)}${item.title || item.id}` },
		...inside,
	]
}
