import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Card } from '../primitives/card'
import { Disclosure } from '../primitives/disclosure'
import { Notice } from '../primitives/notice'
import { Time } from '../primitives/time'
import { correctionsWords } from '../words/corrections'
import { doubtsWords as words } from '../words/doubts'

export type DoubtRow = {
	id: string
	seq: number | null
	title: string | null
	person: { id: string; name: string }
	text: string
	at: Date | string
	answer: string | null
	answeredBy: string | null
	answeredAt: Date | string | null
	/** What corrects its record by now, and whether a correction waits. */
	correctedBy: number | null
	waits: boolean
	/** It is about the reader. */
	own: boolean
}
/** An answer as it came back. */
export type DoubtAnswer = { id: string; state: string; answer: string; problem: keyof typeof words.problems }
export type DoubtsListProps = {
	state: keyof typeof words.title
	doubts: DoubtRow[]
	refused: DoubtAnswer | null
}

const choices = [
	{ value: 'done', label: words.states.done },
	{ value: 'refused', label: words.states.refused, hint: words.refusedHint },
]

/** What people say is wrong with their own records; HR answers each in words. */
export function DoubtsList({ state, doubts, refused }: DoubtsListProps) {
	const gone = refused !== null && !doubts.some(({ id }) => id === refused.id)
	return (
		<>
			{gone && (
				<Notice kind="problem" announce className="mb-6">
					<p>{words.problems[refused.problem]}</p>
					<p className="wrap-anywhere whitespace-pre-line">{refused.answer}</p>
				</Notice>
			)}
			{doubts.length > 0 && (
				<section aria-labelledby="doubts-title" className="mb-6">
					<h2 id="doubts-title" className="text-xl">
						{words.title[state]}
					</h2>
					{state === 'open' && <p className="mt-1 max-w-measure text-ink-soft">{words.lead}</p>}
					<ul className="mt-4 space-y-4">
						{doubts.map((doubt) => (
							<Card as="li" key={doubt.id}>
								<Said doubt={doubt} />
								{state === 'open' && (
									<Answer doubt={doubt} refused={refused?.id === doubt.id ? refused : null} />
								)}
							</Card>
						))}
					</ul>
				</section>
			)}
		</>
	)
}

function Said({ doubt }: { doubt: DoubtRow }) {
	const { seq, title, person, text, at, answer, answeredBy, answeredAt, correctedBy, waits } = doubt
	return (
		<>
			<h3 className="text-lg">
				{person.name}:{' '}
				{seq === null ? words.missing : <Link to={urls.record(seq)}>{correctionsWords.record(seq)}</Link>}
				{title !== null && `, ${title}`}
			</h3>
			<p className="mt-1 max-w-measure wrap-anywhere whitespace-pre-line">{text}</p>
			<p className="mt-1 text-sm text-ink-soft">
				{words.said(person.name)}, <Time at={at} withClock />.{' '}
				<Link to={urls.person(person.id)}>{words.person}</Link>
				{correctedBy !== null && (
					<>
						. <Link to={urls.record(correctedBy)}>{words.corrected(correctedBy)}</Link>
					</>
				)}
				{waits && `. ${words.waits}`}.
			</p>
			{answer !== null && (
				<div className="mt-3 max-w-measure rounded-md bg-primary-wash p-3">
					<p className="text-sm font-semibold text-ink-soft">
						{correctionsWords.answeredBy(answeredBy ?? correctionsWords.someone)}
						{answeredAt !== null && (
							<>
								, <Time at={answeredAt} withClock />
							</>
						)}
					</p>
					<p className="wrap-anywhere whitespace-pre-line">{answer}</p>
				</div>
			)}
		</>
	)
}

/** Posts `doubt`, `state` and `answer`. */
function Answer({ doubt, refused }: { doubt: DoubtRow; refused: DoubtAnswer | null }) {
	if (doubt.own) return <p className="mt-3 text-sm">{words.yours}</p>
	const ids = { state: `state-${doubt.id}`, answer: `answer-${doubt.id}` }
	const field = refused && (['state', 'waits', 'own'].includes(refused.problem) ? ids.state : ids.answer)
	const errorOf = (id: string) => (refused && field === id ? words.problems[refused.problem] : undefined)
	return (
		<Disclosure
			look="line"
			open={refused !== null}
			summary={
				<>
					<span aria-hidden>{words.reply}</span>
					<span className="sr-only">{words.replyTo(doubt.person.name)}</span>
				</>
			}
			className="mt-3"
		>
			<Form method="post" action={urls.corrections()} noValidate preventScrollReset className="max-w-measure">
				<ErrorSummary problems={refused ? [{ field, text: words.problems[refused.problem] }] : []} />
				<input type="hidden" name="doubt" value={doubt.id} />
				<ChoiceGroup
					legend={words.state}
					name="state"
					id={ids.state}
					choices={choices}
					value={[refused?.state ?? '']}
					error={errorOf(ids.state)}
				/>
				<TextInput
					label={words.answer}
					hint={words.answerHint}
					name="answer"
					id={ids.answer}
					value={refused?.answer}
					error={errorOf(ids.answer)}
					rows={3}
				/>
				<SubmitButton look="secondary" match={{ doubt: doubt.id }}>
					{words.act}
				</SubmitButton>
			</Form>
		</Disclosure>
	)
}
