import type { DimensionFigures } from '#app/core/assessment/panel/panel-figures'
import { type Dimension, dimensions } from '#app/core/scenario/definition'
import type { Points } from '#app/core/scenario/run'
import type { Deps } from '../deps.server'
import { type PanelReading, readPanel } from './panel-reading.server'
import { type PanelScenario, panelScenario } from './panel-scenario.server'
import { type MaySee, panelStanding } from './panel-standing.server'

export type RowOfDimension = {
	dimension: Dimension
	/** Null where nobody has rated it. */
	median: number | null
	range: number
	/** What each rater gave, by letter. */
	given: { rater: string; grade: number }[]
	author: Points | null
	scorer: Points
}

export type ResultRow = {
	/** Its place in the panel, from 1. */
	number: number
	context: string
	mood: string | null
	text: string
	raters: number
	accepted: number
	contested: boolean
	dimensions: RowOfDimension[]
}

export type PanelResults = {
	raters: string[]
	thin: boolean
	figures: DimensionFigures[]
	rows: ResultRow[]
	scenario: PanelScenario | null
}

export type ResultsView = {
	title: string
	owner: boolean
	closed: boolean
	may: MaySee
	/** How many replies one has rated oneself, of how many. */
	mine: number
	all: number
	/** Null where they may not be seen, or not yet. */
	results: PanelResults | null
}

/** A panel's results for somebody who may see them; for others only that they may not. Null: there is no such panel. */
export async function panelResultsView(
	deps: Pick<Deps, 'db'>,
	me: { id: string },
	panelId: string,
): Promise<ResultsView | null> {
	const standing = await panelStanding(deps, me, panelId)
	if (!standing) return null
	const { panel, items, mine, owner, results: may } = standing
	const reading = may === 'see' ? await readPanel(deps, panel, items) : null
	return {
		title: panel.title,
		owner,
		closed: panel.closedAt !== null,
		may,
		mine: mine.length,
		all: items.length,
		results: reading && {
			raters: reading.letters,
			thin: reading.figures.thin,
			figures: reading.figures.dimensions,
			rows: rowsOf(reading),
			scenario: await panelScenario(deps, panel, reading),
		},
	}
}

function rowsOf({ marked, rated, figures }: PanelReading): ResultRow[] {
	return marked.flatMap(({ item, marks }, at) => {
		const own = figures.items[at]
		if (!own) return []
		const given = rated.filter((one) => one.item === item.id)
		const { context, mood, text } = item
		const { raters, accepted, contested } = own
		const inDimension = (dimension: Dimension): RowOfDimension => ({
			dimension,
			median: own.spreads[dimension]?.median ?? null,
			range: own.spreads[dimension]?.range ?? 0,
			given: given.map((one) => ({ rater: one.rater, grade: one[dimension] })),
			author: marks.author[dimension] ?? null,
			scorer: marks.scorer[dimension] ?? 0,
		})
		return [
			{
				...{ number: item.position, context, mood, text, raters, accepted, contested },
				dimensions: dimensions.map(inDimension),
			},
		]
	})
}
