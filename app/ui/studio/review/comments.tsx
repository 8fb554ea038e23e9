import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SubmitButton } from '../../form/submit-button'
import { TextInput } from '../../form/text-input'
import { Badge } from '../../primitives/badge'
import { Disclosure } from '../../primitives/disclosure'
import { Time } from '../../primitives/time'
import { reviewWords } from '../../words/review'
import { CommentForm, type CommentFormProps } from './comment-form'
import { placeTold } from './place-told'

export type CommentShown = {
	id: string
	place: string | null
	quote: string
	gone: boolean
	text: string
	by: string | null
	at: string
	resolvedBy: string | null
	resolved: boolean
	answers: { id: string; text: string; by: string | null; at: string }[]
}

export type CommentsProps = { comments: CommentShown[]; form: CommentFormProps }

/** What colleagues say of a draft: open ones first, those dealt with folded. */
export function Comments({ comments, form }: CommentsProps) {
	const open = comments.filter(({ resolved }) => !resolved)
	const done = comments.filter(({ resolved }) => resolved)
	return (
		<div className="grid gap-4">
			{comments.length === 0 && <p className="text-ink-soft">{reviewWords.commentsNone}</p>}
			<ol className="grid gap-3">
				{open.map((comment) => (
					<OneComment key={comment.id} comment={comment} form={form} />
				))}
			</ol>
			{done.length > 0 && (
				<Disclosure summary={`${reviewWords.resolveAct} (${done.length})`}>
					<ol className="grid gap-3">
						{done.map((comment) => (
							<OneComment key={comment.id} comment={comment} form={form} />
						))}
					</ol>
				</Disclosure>
			)}
			<CommentForm {...form} />
		</div>
	)
}

function OneComment({ comment, form }: { comment: CommentShown; form: CommentFormProps }) {
	const { action, as: Kind = Form } = form
	const { id, place, quote, gone, text, by, at, resolved, resolvedBy, answers } = comment
	const settle = resolved ? 'reopen' : 'resolve'
	return (
		<li id={`comment-${id}`} className="rounded-md border border-line bg-sheet p-4">
			<Said by={by} at={at} text={text}>
				{place && <Badge>{reviewWords.about(placeTold(place))}</Badge>}
				{resolved && <Badge look="good">{reviewWords.resolved(resolvedBy ?? reviewWords.someone)}</Badge>}
			</Said>
			{quote && (
				<blockquote className="my-2 border-s-4 border-line ps-3 text-sm text-ink-soft">
					{quote} {gone && <em>{reviewWords.gone}</em>}
				</blockquote>
			)}
			{answers.map((answer) => (
				<div key={answer.id} className="mt-3 border-s-4 border-line ps-3">
					<Said {...answer} />
				</div>
			))}
			<div className="mt-3 flex flex-wrap items-start gap-2">
				<Kind method="post" action={action} preventScrollReset>
					<input type="hidden" name="intent" value={settle} />
					<input type="hidden" name="comment" value={id} />
					{Kind !== Form && <input type="hidden" name="here" value="yes" />}
					<SubmitButton look="secondary" size="small" match={{ comment: id, intent: settle }}>
						{resolved ? reviewWords.reopenAct : reviewWords.resolveAct}
					</SubmitButton>
				</Kind>
				<Disclosure look="line" summary={reviewWords.replyAct} className="min-w-40 flex-1">
					<Kind method="post" action={action} preventScrollReset key={answers.length}>
						<input type="hidden" name="intent" value="comment" />
						<input type="hidden" name="answers" value={id} />
						{Kind !== Form && <input type="hidden" name="here" value="yes" />}
						<TextInput
							name="text"
							id={`answer-${id}`}
							label={reviewWords.replyText}
							rows={2}
							maxLength={2000}
							required
						/>
						<SubmitButton look="secondary" size="small" match={{ answers: id }}>
							{reviewWords.replyAct}
						</SubmitButton>
					</Kind>
				</Disclosure>
			</div>
		</li>
	)
}

type SaidProps = { by: string | null; at: string; text: string; children?: ReactNode }

function Said({ by, at, text, children }: SaidProps) {
	return (
		<>
			<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
				<span className="font-semibold">{by ?? reviewWords.someone}</span>
				<Time at={at} withClock className="text-ink-soft" />
				{children}
			</p>
			<p className="mt-1 whitespace-pre-wrap wrap-anywhere">{text}</p>
		</>
	)
}
