import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { confirmingWords as words } from '../words/confirming'
import { TurnToMark } from './turn-to-mark'
import { fieldOf, type Given, type GivenProblem, type TypedTurn } from './typed-turn'

export type ConfirmingPageProps = {
	slug: string
	title: string
} & (
	| { step: 'done' }
	| {
			step: 'blind' | 'compare'
			turns: TypedTurn[]
			/** The form as it came back, and what is not right yet. */
			given: Given[]
			problems: GivenProblem[]
	  }
)

/** Two steps for one attempt: one's own marks, then the scorer's beside them. Posts `intent` to its own address. */
export function ConfirmingPage(props: ConfirmingPageProps) {
	const { slug, title, step } = props
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={[{ label: words.title, to: urls.confirmations() }, { label: title }]} />
			{step === 'done' ? (
				<EmptyState
					title={words.doneTitle}
					act={<LinkButton to={urls.confirmations()}>{words.back}</LinkButton>}
				>
					<p>{words.doneText}</p>
				</EmptyState>
			) : (
				<>
					<PageHead
						title={title}
						over={words.stepOf(step === 'blind' ? 1 : 2)}
						lead={step === 'blind' ? words.blindLead : words.compareLead}
						acts={
							<LinkButton to={urls.studioScenario(slug)} look="secondary" size="small">
								{words.scenario}
							</LinkButton>
						}
					/>
					<Marking key={step} {...props} />
				</>
			)}
		</div>
	)
}

function Marking({ step, turns, given, problems }: Extract<ConfirmingPageProps, { turns: unknown }>) {
	const texts = problemTexts(turns, problems)
	const errorOf = (field: string) => texts.find((one) => one.field === `field-${field}`)?.text
	const compare = step === 'compare'
	return (
		<Form method="post" noValidate>
			<ErrorSummary problems={texts} />
			<input type="hidden" name="intent" value={compare ? 'confirm' : 'blind'} />
			<div className="grid gap-6">
				{turns.map((turn) => (
					<TurnToMark
						key={turn.move}
						turn={turn}
						given={given.find(({ number }) => number === turn.move)}
						errorOf={errorOf}
					/>
				))}
			</div>
			{compare && <p className="mt-6 max-w-measure">{words.confirmNote}</p>}
			<SubmitButton className="mt-4" size="large">
				{compare ? words.confirmAct : words.blindAct}
			</SubmitButton>
		</Form>
	)
}

function problemTexts(turns: readonly TypedTurn[], problems: readonly GivenProblem[]): FormProblem[] {
	return problems.map(({ number, field, what }) => {
		const turn = turns.find(({ move }) => move === number)?.turn ?? number
		const text = what === 'too-long' ? words.problems.long(turn) : words.problems[field](turn)
		return { field: `field-${fieldOf(field, number)}`, text }
	})
}
