import { Form } from '@remix-run/react'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { Disclosure } from '../primitives/disclosure'
import { Time } from '../primitives/time'
import { happensWords, toldWords as words } from '../words/happens'
import { stateLooks } from './told-list'

export type ToldByTrainee = {
	id: string
	title: string
	text: string
	/** Null where its writer gave no name. */
	who: string | null
	at: Date | string
	state: keyof typeof stateLooks
	answer: string | null
	/** When it was answered last, as it stands in the form; empty where it was not. */
	was: string
}
/** The form as it came back. */
export type ToldRefused = {
	id: string
	state: string
	answer: string
	problem: keyof typeof words.problems
}
export type ToldCardProps = { told: ToldByTrainee; here: string; refused: ToldRefused | null }

const choices = Object.entries(words.states).map(([value, label]) => ({ value, label }))

/** One thing that gets in the way, with its answer. Posts `id`, `was`, `state` and `answer`. */
export function ToldCard({ told, here, refused }: ToldCardProps) {
	const { id, title, text, who, at, state, answer } = told
	return (
		<Card as="article" labelledBy={`told-${id}`}>
			<div className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<h2 id={`told-${id}`} className="text-lg">
					{title}
				</h2>
				<Badge look={stateLooks[state]}>{happensWords.state[state]}</Badge>
			</div>
			<p className="mt-1 text-sm text-ink-soft">
				{who ?? words.somebody}, <Time at={at} />
			</p>
			<p className="mt-3 max-w-measure wrap-anywhere whitespace-pre-line">{text}</p>
			{answer !== null && (
				<div className="mt-3 max-w-measure rounded-md bg-primary-wash p-3">
					<p className="text-sm font-semibold text-ink-soft">{happensWords.answer}</p>
					<p className="wrap-anywhere whitespace-pre-line">{answer}</p>
				</div>
			)}
			<Disclosure
				look="line"
				open={refused !== null}
				summary={answer === null ? words.reply : words.change}
				className="mt-3"
			>
				<AnswerForm told={told} here={here} refused={refused} />
			</Disclosure>
		</Card>
	)
}

function AnswerForm({ told, here, refused }: ToldCardProps) {
	const { id, was, state } = told
	const fields = { state: `state-${id}`, answer: `answer-${id}` }
	const field = refused?.problem === 'state' ? fields.state : fields.answer
	const problems: FormProblem[] = refused ? [{ field, text: words.problems[refused.problem] }] : []
	const errorOf = (of: string) => problems.find((one) => one.field === of)?.text
	return (
		<Form method="post" action={here} noValidate preventScrollReset className="max-w-measure">
			<ErrorSummary problems={problems} />
			<input type="hidden" name="id" value={id} />
			<input type="hidden" name="was" value={was} />
			<Select
				label={words.nowState}
				name="state"
				id={fields.state}
				choices={choices}
				none={words.choose}
				value={refused?.state ?? (state === 'new' ? '' : state)}
				{...(errorOf(fields.state) !== undefined && { error: errorOf(fields.state) })}
			/>
			<TextInput
				label={words.yourAnswer}
				hint={words.answerHint}
				name="answer"
				id={fields.answer}
				value={refused?.answer}
				error={errorOf(fields.answer)}
				rows={3}
			/>
			<SubmitButton look="secondary" match={{ id }}>
				{words.answerAct}
			</SubmitButton>
		</Form>
	)
}
