import { type Dimension, dimensions } from '../../scenario/definition'
import type { Points } from '../../scenario/run'
import { type Agreement, amongRaters, type Ratings, withMarks } from '../agreement/agreement'
import type { Grade } from '../agreement/grade'
import { type Spread, spreadOf } from '../agreement/spread'

/** One rater's rating of one reply. */
export type Rated = Readonly<Record<Dimension, Grade>> & { item: string; rater: string; acceptable: boolean }

/** What others than raters say of a reply, in points; null or left out where they do not. */
export type Marked = Partial<Record<Dimension, Points | null>>
export type MarkedItem = { id: string; author: Marked; scorer: Marked }

export type DimensionFigures = {
	dimension: Dimension
	raters: Agreement
	/** Null where nobody but raters has marked these replies. */
	author: Agreement | null
	scorer: Agreement
}

export type ItemFigures = {
	id: string
	/** How many rated it, and how many of them would accept it. */
	raters: number
	accepted: number
	spreads: Record<Dimension, Spread | null>
	/** On some dimension. */
	contested: boolean
}

export type PanelFigures = {
	raters: number
	/** Too few to lean on: under three raters, or under ten replies that were rated. */
	thin: boolean
	dimensions: DimensionFigures[]
	items: ItemFigures[]
}

const enough = { raters: 3, replies: 10 } as const

/** All that a panel's ratings come to; items keep their order. */
export function panelFigures(items: readonly MarkedItem[], rated: readonly Rated[]): PanelFigures {
	const raters = new Set(rated.map(({ rater }) => rater))
	const told = items.map((item) =>
		itemFigures(
			item,
			rated.filter((one) => one.item === item.id),
		),
	)
	const replies = told.filter((item) => item.raters > 0).length
	return {
		raters: raters.size,
		thin: raters.size < enough.raters || replies < enough.replies,
		dimensions: dimensions.map((dimension) => dimensionFigures(dimension, items, rated, raters)),
		items: told,
	}
}

function itemFigures({ id }: MarkedItem, rated: readonly Rated[]): ItemFigures {
	const spread = (dimension: Dimension) => spreadOf(rated.map((one) => one[dimension]))
	const spreads = { tone: spread('tone'), respect: spread('respect'), resolution: spread('resolution') }
	return {
		id,
		raters: rated.length,
		accepted: rated.filter(({ acceptable }) => acceptable).length,
		spreads,
		contested: dimensions.some((dimension) => spreads[dimension]?.contested),
	}
}

function dimensionFigures(
	dimension: Dimension,
	items: readonly MarkedItem[],
	rated: readonly Rated[],
	raters: ReadonlySet<string>,
): DimensionFigures {
	const given = [...raters].map(
		(rater): Ratings =>
			new Map(rated.filter((one) => one.rater === rater).map((one) => [one.item, one[dimension]])),
	)
	const marksOf = (who: 'author' | 'scorer') =>
		new Map(
			items.flatMap((item): [string, Points][] => {
				const points = item[who][dimension] ?? null
				return points === null ? [] : [[item.id, points]]
			}),
		)
	const author = marksOf('author')
	return {
		dimension,
		raters: amongRaters(given),
		author: author.size === 0 ? null : withMarks(given, author),
		scorer: withMarks(given, marksOf('scorer')),
	}
}
