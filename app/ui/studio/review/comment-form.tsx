import { type FetcherWithComponents, Form } from '@remix-run/react'
import { Select } from '../../form/select'
import { SubmitButton } from '../../form/submit-button'
import { TextInput } from '../../form/text-input'
import { reviewWords } from '../../words/review'

/** A form that goes to another page, or a fetcher's, which stays on this one. */
export type FormKind = typeof Form | FetcherWithComponents<unknown>['Form']

export type CommentFormProps = {
	action: string
	/** On the bench: a fetcher's form. */
	as?: FormKind
	/** What a comment can be about: the scenes, replies, ideas of the text. */
	places: { value: string; label: string }[]
	place?: string | undefined
	/** What was typed, and what is wrong with it. */
	typed?: string | undefined
	error?: string | undefined
	/** How many there are: a new one empties the field. */
	count: number
}

export function CommentForm({
	action,
	as: Kind = Form,
	places,
	place,
	typed,
	error,
	count,
}: CommentFormProps) {
	return (
		<Kind method="post" action={action} preventScrollReset key={`${count} ${place ?? ''}`}>
			<input type="hidden" name="intent" value="comment" />
			{Kind !== Form && <input type="hidden" name="here" value="yes" />}
			<Select
				name="place"
				label={reviewWords.commentPlace}
				choices={places}
				none={reviewWords.commentWhole}
				value={place}
			/>
			<TextInput
				name="text"
				id="comment-text"
				label={reviewWords.commentText}
				rows={3}
				maxLength={2000}
				value={typed}
				error={error}
				required
			/>
			<SubmitButton look="secondary" match={{ intent: 'comment' }}>
				{reviewWords.commentAct}
			</SubmitButton>
		</Kind>
	)
}
