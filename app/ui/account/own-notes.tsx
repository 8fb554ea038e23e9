import { Form, Link } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { Time } from '../primitives/time'
import { noteWords } from '../words/notes'

export type OwnNoteItem = {
	/** course/slug, and the id of the place in it. */
	lesson: string
	note: string
	text: string
	at: Date | string
	/** The place in its lesson; null where that is no longer there. */
	place: { title: string; to: string } | null
}

/** What one wrote in lessons for oneself. Posts `intent=delete-note`, `lesson` and `note` to its page. */
export function OwnNotes({ notes }: { notes: OwnNoteItem[] }) {
	return (
		<section aria-labelledby="own-notes" className="mb-12">
			<h2 id="own-notes" className="text-xl">
				{noteWords.ownTitle}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">
				{notes.length === 0 ? noteWords.ownNone : noteWords.ownText}
			</p>
			<ul className="grid gap-3">
				{notes.map((note) => (
					<OwnNote key={`${note.lesson} ${note.note}`} note={note} />
				))}
			</ul>
		</section>
	)
}

function OwnNote({ note: { lesson, note, text, at, place } }: { note: OwnNoteItem }) {
	const title = place?.title ?? noteWords.ownGone
	return (
		<Card as="li" className="flex flex-wrap items-start justify-between gap-4">
			<div className="min-w-0 flex-1 basis-64">
				<p className="font-semibold">{place ? <Link to={place.to}>{title}</Link> : title}</p>
				<p className="text-sm text-ink-soft">
					{noteWords.keptOn} <Time at={at} />
				</p>
				<p className="mt-2 max-w-measure wrap-anywhere whitespace-pre-line">{text}</p>
			</div>
			<Form method="post" preventScrollReset>
				<input type="hidden" name="intent" value="delete-note" />
				<input type="hidden" name="lesson" value={lesson} />
				<input type="hidden" name="note" value={note} />
				<SubmitButton look="secondary" size="small" match={{ intent: 'delete-note', lesson, note }}>
					{noteWords.ownDelete}
					<span className="sr-only">: {title}</span>
				</SubmitButton>
			</Form>
		</Card>
	)
}
