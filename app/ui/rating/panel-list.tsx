import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { ProgressBar } from '../primitives/progress-bar'
import { Time } from '../primitives/time'
import { ratingWords as words } from '../words/rating'

export type PanelItem = {
	id: string
	title: string
	/** ISO 8601. */
	createdAt: string
	items: number
	raters: number
	mine: number
	owner: boolean
	state: 'to-rate' | 'rated' | 'done'
	closed: boolean
}

export type PanelListProps = { toRate: PanelItem[]; others: PanelItem[] }

/** What waits to be rated, and every panel there has been. */
export function PanelList({ toRate, others }: PanelListProps) {
	return (
		<div className="pb-16">
			<PageHead
				title={words.title}
				lead={words.lead}
				acts={
					<LinkButton to={urls.newPanel()} look="secondary">
						{words.open}
					</LinkButton>
				}
			/>
			<section aria-labelledby="to-rate-title">
				<h2 id="to-rate-title" className="mb-4 text-xl">
					{words.toRate}
				</h2>
				{toRate.length === 0 ? (
					<EmptyState title={words.none}>{words.noneText}</EmptyState>
				) : (
					<ul className="grid gap-4 md:grid-cols-2">
						{toRate.map((panel) => (
							<Waiting key={panel.id} panel={panel} />
						))}
					</ul>
				)}
			</section>
			{others.length > 0 && (
				<section aria-labelledby="others-title" className="mt-12">
					<h2 id="others-title" className="mb-4 text-xl">
						{words.others}
					</h2>
					<Others panels={others} />
				</section>
			)}
		</div>
	)
}

function Waiting({ panel }: { panel: PanelItem }) {
	return (
		<Card as="li" className="flex flex-col gap-4">
			<h3 className="flex flex-wrap items-baseline gap-2 text-lg">
				{panel.title} {panel.owner && <Badge>{words.yours}</Badge>}
			</h3>
			<ProgressBar
				label={words.progressLabel}
				value={panel.mine}
				max={panel.items}
				text={words.progress(panel.mine, panel.items)}
			/>
			<div className="mt-auto flex flex-wrap gap-2">
				<LinkButton to={urls.panel(panel.id)} aria-label={`${words.begin(panel.mine)}: ${panel.title}`}>
					{words.begin(panel.mine)}
				</LinkButton>
				{panel.owner && (
					<LinkButton
						to={urls.panelResults(panel.id)}
						look="quiet"
						aria-label={`${words.results}: ${panel.title}`}
					>
						{words.results}
					</LinkButton>
				)}
			</div>
		</Card>
	)
}

function Others({ panels }: { panels: PanelItem[] }) {
	const { columns } = words
	return (
		<DataTable
			caption={words.othersTable}
			rows={panels}
			rowKey={({ id }) => id}
			columns={[
				{
					id: 'title',
					label: columns.title,
					names: true,
					cell: (panel) => (
						<>
							<Link to={panel.state === 'rated' ? urls.panel(panel.id) : urls.panelResults(panel.id)}>
								{panel.title}
							</Link>{' '}
							{panel.owner && <Badge>{words.yours}</Badge>}
						</>
					),
				},
				{
					id: 'state',
					label: columns.state,
					cell: (panel) => (panel.closed ? words.closed : words.state[panel.state]),
				},
				{
					id: 'progress',
					label: columns.progress,
					cell: (panel) => words.progress(panel.mine, panel.items),
				},
				{ id: 'raters', label: columns.raters, number: true, cell: (panel) => panel.raters },
				{ id: 'opened', label: columns.opened, cell: (panel) => <Time at={panel.createdAt} /> },
			]}
		/>
	)
}
