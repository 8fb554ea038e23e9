import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { fieldOf, type Given, type GivenProblem } from '../confirming/typed-turn'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { confirmingWords } from '../words/confirming'
import { disputesWords as words } from '../words/disputes'
import { type DisputedTurn, DisputedTurnToMark } from './disputed-turn'

export type DisputePageProps = { slug: string; title: string } & (
	| { step: 'done'; state: keyof typeof words.done }
	| ({ step: 'blind' | 'compare'; turn: DisputedTurn } & CameBack)
)

/** The form as it came back, and what is not right yet. */
type CameBack = {
	given: Given[]
	answer: string
	problems: GivenProblem[]
	answerProblem: 'empty' | 'too-long' | null
}

/** Two steps for one contested turn: one's own marks, then the first ones beside them. Posts `intent` to its own address. */
export function DisputePage(props: DisputePageProps) {
	const { slug, title, step } = props
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={[{ label: words.title, to: urls.disputes() }, { label: title }]} />
			{props.step === 'done' ? (
				<EmptyState title={words.doneTitle} act={<LinkButton to={urls.disputes()}>{words.back}</LinkButton>}>
					<p>{words.done[props.state]}</p>
				</EmptyState>
			) : (
				<>
					<PageHead
						title={title}
						over={confirmingWords.stepOf(step === 'blind' ? 1 : 2)}
						lead={step === 'blind' ? words.blindLead : words.compareLead}
						acts={
							// In the studio the marks are to be seen, so the way there comes with the second step.
							step === 'compare' && (
								<LinkButton to={urls.studioScenario(slug)} look="secondary" size="small">
									{confirmingWords.scenario}
								</LinkButton>
							)
						}
					/>
					<Marking key={step} {...props} />
				</>
			)}
		</div>
	)
}

function Marking({ step, turn, ...back }: Extract<DisputePageProps, { turn: unknown }>) {
	const { given, answer, answerProblem } = back
	const texts = problemTexts(turn, back)
	const errorOf = (field: string) => texts.find((one) => one.field === `field-${field}`)?.text
	const compare = step === 'compare'
	return (
		<Form method="post" noValidate>
			<ErrorSummary problems={texts} />
			<input type="hidden" name="intent" value={compare ? 'confirm' : 'blind'} />
			<DisputedTurnToMark
				turn={turn}
				given={given.find(({ number }) => number === turn.move)}
				errorOf={errorOf}
			/>
			{compare && (
				<>
					<TextInput
						label={words.answer}
						hint={words.answerHint}
						name="answer"
						value={answer}
						error={answerProblem ? errorOf('answer') : undefined}
						rows={4}
						className="mt-6"
					/>
					<p className="max-w-measure">{words.answerNote}</p>
				</>
			)}
			<SubmitButton className="mt-4" size="large">
				{compare ? words.answerAct : words.blindAct}
			</SubmitButton>
		</Form>
	)
}

function problemTexts(turn: DisputedTurn, { problems, answerProblem }: CameBack): FormProblem[] {
	const marks = problems.flatMap(({ number, field }) =>
		field === 'reason'
			? []
			: [{ field: `field-${fieldOf(field, number)}`, text: words.problems[field](turn.turn) }],
	)
	return answerProblem ? [...marks, { field: 'field-answer', text: words.problems[answerProblem] }] : marks
}
