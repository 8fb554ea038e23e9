import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { panelResultsWords as words } from '../words/panel-results'

export type ResultsGateProps = {
	may: 'look' | 'see' | 'rate-first' | 'too-late'
	mine: number
	all: number
	addresses: { panels: string; rating: string }
}

/** What stands before the results: what a look costs, or why there is none. */
export function ResultsGate({ may, mine, all, addresses }: ResultsGateProps) {
	if (may === 'look')
		return (
			<Card look="raised" as="section" labelledBy="gate-title" className="max-w-measure">
				<h2 id="gate-title" className="mb-2 text-xl">
					{words.gateTitle}
				</h2>
				<p className="mb-5">{words.gate(mine, all)}</p>
				<div className="flex flex-wrap gap-2">
					<Form method="post">
						<input type="hidden" name="intent" value="look" />
						<SubmitButton match={{ intent: 'look' }}>{words.gateAct}</SubmitButton>
					</Form>
					{mine < all && (
						<LinkButton to={addresses.rating} look="secondary">
							{words.gateBack}
						</LinkButton>
					)}
				</div>
			</Card>
		)
	const isLate = may === 'too-late'
	return (
		<>
			<Notice className="mb-6">{isLate ? words.tooLate : words.rateFirst(all - mine)}</Notice>
			<LinkButton to={isLate ? addresses.panels : addresses.rating}>
				{isLate ? words.toPanels : words.toRating}
			</LinkButton>
		</>
	)
}
