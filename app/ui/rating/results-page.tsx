import { Form, Link } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Card } from '../primitives/card'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { panelResultsWords as words } from '../words/panel-results'
import { ratingWords } from '../words/rating'
import { type AgreementOf, AgreementTable } from './agreement-table'
import { type ReplyResult, ReplyResults } from './reply-results'
import { ResultsGate } from './results-gate'
import { ScenarioProposal, type ScenarioProposalProps } from './scenario-proposal'

export type ResultsPageProps = {
	title: string
	owner: boolean
	closed: boolean
	may: 'look' | 'see' | 'rate-first' | 'too-late'
	mine: number
	all: number
	results: {
		raters: string[]
		/** Too few to lean on. */
		thin: boolean
		figures: AgreementOf[]
		rows: ReplyResult[]
		scenario: Omit<ScenarioProposalProps, 'download'> | null
	} | null
	addresses: { panels: string; rating: string; ratings: string; scenario: string; guide: string }
}

/** What a panel came to; before that, what it takes to see it. */
export function ResultsPage({ title, owner, closed, may, mine, all, results, addresses }: ResultsPageProps) {
	return (
		<div className="pb-16">
			<Breadcrumbs trail={[{ label: ratingWords.title, to: addresses.panels }, { label: title }]} />
			<PageHead
				title={words.title(title)}
				over={closed ? words.isClosed : undefined}
				lead={results ? words.lead(results.raters.length, all) : undefined}
			/>
			{results ? (
				<Results results={results} addresses={addresses} />
			) : (
				<ResultsGate may={may} mine={mine} all={all} addresses={addresses} />
			)}
			{owner && !closed && <Close />}
		</div>
	)
}

function Results({
	results,
	addresses,
}: Pick<ResultsPageProps, 'addresses'> & { results: NonNullable<ResultsPageProps['results']> }) {
	const { thin, figures, rows, scenario } = results
	return (
		<div className="grid gap-12">
			{thin && (
				<Notice kind="warn" title={words.thinTitle}>
					{words.thin}
				</Notice>
			)}
			<section aria-labelledby="agreement-title">
				<h2 id="agreement-title" className="mb-2 text-xl">
					{words.agreementTitle}
				</h2>
				<p className="mb-4 max-w-measure text-ink-soft">
					{words.agreementText} <Link to={addresses.guide}>{words.guide}</Link>
				</p>
				<AgreementTable figures={figures} />
			</section>
			{scenario && <ScenarioProposal {...scenario} download={addresses.scenario} />}
			<section aria-labelledby="replies-title">
				<h2 id="replies-title" className="mb-2 text-xl">
					{words.repliesTitle}
				</h2>
				<p className="mb-4 max-w-measure text-ink-soft">{words.letters}</p>
				<ReplyResults rows={rows} />
			</section>
			<section className="flex flex-wrap items-center gap-x-4 gap-y-2">
				<LinkButton to={addresses.ratings} look="secondary" reloadDocument>
					{words.export}
				</LinkButton>
				<p className="text-sm text-ink-soft">{words.exportText}</p>
			</section>
		</div>
	)
}

function Close() {
	return (
		<Card look="sunk" className="mt-12">
			<Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
				<input type="hidden" name="intent" value="close" />
				<SubmitButton look="danger" match={{ intent: 'close' }}>
					{words.close}
				</SubmitButton>
				<p className="text-sm text-ink-soft">{words.closeText}</p>
			</Form>
		</Card>
	)
}
