import { type Dimension, dimensions, type Floors, type Mark, type Reply } from '../../scenario/definition'
import { contrastingGroups, floorOf, type PassMark } from '../agreement/pass-mark'
import type { ItemFigures, Rated } from './panel-figures'
import type { WayName } from './way-name'

export type MarkedDimension = 'tone' | 'respect'
/** A mark as the author set it, and as the panel would. */
export type MarkProposed = { reply: WayName; dimension: MarkedDimension; from: Mark; to: Mark }
export type FloorProposed = { dimension: Dimension; from: number; to: number; passMark: PassMark }

export type Proposal = {
	/** Only where the two differ, in the order of the items. */
	marks: MarkProposed[]
	/** Only where the two differ. */
	floors: FloorProposed[]
	/** Replies that raters differ about: nothing is proposed for them. */
	contested: WayName[]
}

export type ProposedOf = {
	/** The rated replies of the scenario as they are in it. */
	items: readonly { way: WayName; reply: Pick<Reply, MarkedDimension>; figures: ItemFigures }[]
	rated: readonly Rated[]
	floors: Floors
}

/**
 * What a panel would set in its scenario: for each reply the median grade less 2, and by contrasting groups the floors
 * of the three dimensions, within 50-85. A median half way goes towards the author's mark. A dimension that an author
 * leaves unmarked stays so, and so does every reply that is contested.
 */
export function proposalOf({ items, rated, floors }: ProposedOf): Proposal {
	return {
		marks: items.flatMap(({ way, reply, figures }) =>
			figures.contested
				? []
				: (['tone', 'respect'] as const).flatMap((dimension): MarkProposed[] => {
						const from = reply[dimension]
						const middle = figures.spreads[dimension]?.median
						const to = from === null || middle === undefined ? null : markAt(middle - 2, from)
						return from === null || to === null || to === from ? [] : [{ reply: way, dimension, from, to }]
					}),
		),
		floors: dimensions.flatMap((dimension): FloorProposed[] => {
			const passMark = contrastingGroups(
				rated.map((one) => ({ grade: one[dimension], acceptable: one.acceptable })),
			)
			const to = passMark && floorOf(passMark)
			return passMark === null || to === null || to === floors[dimension]
				? []
				: [{ dimension, from: floors[dimension], to, passMark }]
		}),
		contested: items.filter(({ figures }) => figures.contested).map(({ way }) => way),
	}
}

const marks = [-2, -1, 0, 1, 2] as const

function markAt(value: number, author: Mark): Mark | null {
	const whole = author > value ? Math.ceil(value) : Math.floor(value)
	return marks.find((mark) => mark === whole) ?? null
}
