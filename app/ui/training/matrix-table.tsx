import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ScrollRegion } from '../primitives/scroll-region'
import { trainingWords as words } from '../words/training'
import { shortDay } from './day-text'
import { type State, StateBadge } from './state-badge'

export type MatrixCell = { state: State; due: string | null; expires: string | null }
export type MatrixRow = {
	id: string
	name: string
	team: string | null
	active: boolean
	cells: (MatrixCell | null)[]
}
export type MatrixTableProps = { columns: { slug: string; title: string }[]; rows: MatrixRow[] }

/** A name, so that its role can be said again: as a block on a phone it would lose its own. */
const Data = 'td'
const head = 'z-10 bg-sunk px-3 py-3 text-start text-xs font-semibold text-ink-soft sm:sticky sm:top-0'

/** People by courses: the head and the names stay in sight. On a phone each person becomes a card. */
export function MatrixTable({ columns, rows }: MatrixTableProps) {
	return (
		<ScrollRegion
			label={words.matrixCaption}
			className="rounded-lg border border-line bg-sheet sm:max-h-[80vh] sm:overflow-auto print:max-h-none"
		>
			<table role="table" className="table-cards w-full text-sm">
				<caption className="sr-only">{words.matrixCaption}</caption>
				<thead role="rowgroup">
					<tr role="row">
						<th scope="col" role="columnheader" className={`${head} sm:left-0 sm:z-20`}>
							{words.columns.person}
						</th>
						{columns.map(({ slug, title }) => (
							<th key={slug} scope="col" role="columnheader" className={`${head} min-w-36`}>
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{rows.map((row) => (
						<tr key={row.id} role="row" className="border-t border-line">
							<th
								scope="row"
								role="rowheader"
								className="bg-sheet px-3 py-1 text-start align-top font-semibold sm:sticky sm:left-0 sm:py-2"
							>
								<Link to={urls.person(row.id)} className="inline-block min-h-6">
									{row.name}
								</Link>
								<span className="block font-normal text-ink-soft">
									{row.team}
									{!row.active && ` ${words.left}`}
								</span>
							</th>
							{columns.map(({ slug, title }, place) => (
								<Data key={slug} role="cell" data-label={title} className="px-3 py-1 align-top sm:py-2">
									<Cell cell={row.cells[place] ?? null} personId={row.id} />
								</Data>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	)
}

function Cell({ cell, personId }: { cell: MatrixCell | null; personId: string }) {
	if (!cell)
		return (
			<span className="text-ink-soft">
				<span aria-hidden>{words.none}</span>
				<span className="sr-only">{words.noStanding}</span>
			</span>
		)
	const day = dayIn(cell)
	return (
		<Link to={urls.person(personId)} className="inline-block min-h-6 text-ink no-underline hover:underline">
			<StateBadge state={cell.state} />
			{day && <span className="mt-0.5 block text-xs whitespace-nowrap text-ink-soft">{day}</span>}
		</Link>
	)
}

function dayIn({ state, due, expires }: MatrixCell): string | null {
	if (state === 'completed') return expires && words.until(shortDay(expires))
	if (state === 'lapsed') return expires && words.since(shortDay(expires))
	if (state === 'exempt' || state === 'withdrawn') return null
	return due && words.due(shortDay(due))
}
