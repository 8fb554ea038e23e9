import type { Dimension } from '#app/core/scenario/definition'
import { DataTable } from '../primitives/data-table'
import { panelResultsWords as words } from '../words/panel-results'
import { ratingWords } from '../words/rating'

export type AgreementFigure = { kappa: number | null; rank: number | null }
export type AgreementOf = {
	dimension: Dimension
	raters: AgreementFigure
	/** Null where no author has marked it. */
	author: AgreementFigure | null
	scorer: AgreementFigure
}

/** How far raters agree with each other, with the author and with the scorer, on each dimension. */
export function AgreementTable({ figures }: { figures: AgreementOf[] }) {
	return (
		<DataTable
			caption={words.agreementTable}
			rows={figures}
			rowKey={({ dimension }) => dimension}
			columns={[
				{
					id: 'dimension',
					label: words.dimension,
					names: true,
					cell: ({ dimension }) => ratingWords.dimension[dimension],
				},
				{ id: 'raters', label: words.who.raters, cell: ({ raters }) => <Figure figure={raters} /> },
				{ id: 'author', label: words.who.author, cell: ({ author }) => <Figure figure={author} /> },
				{ id: 'scorer', label: words.who.scorer, cell: ({ scorer }) => <Figure figure={scorer} /> },
			]}
		/>
	)
}

function Figure({ figure }: { figure: AgreementFigure | null }) {
	if (!figure) return <span className="text-ink-soft">{words.noAuthor}</span>
	const order = words.rank(figure.rank)
	return (
		<span className="tabular-nums">
			{words.kappa(figure.kappa)}
			{order && <span className="block text-ink-soft">{order}</span>}
		</span>
	)
}
