import { type Proposal, proposalOf } from '#app/core/assessment/panel/proposal'
import { type MarkChange, markEdits } from '#app/core/language/marks/mark-edits'
import type { Deps } from '../deps.server'
import { headOf } from '../store/content.server'
import type { PanelRow } from '../store/panels.server'
import type { PanelReading } from './panel-reading.server'

/** What a panel would set in its scenario. */
export type PanelScenario = {
	slug: string
	file: string
	/** The version that was rated is not the one that is published now. */
	moved: boolean
	proposal: Proposal
	/** Marks that the text cannot take: the same words stand in several places. */
	left: { reply: string; dimension: MarkChange['name'] }[]
}

/** Null where the replies came by hand, or their version is gone. */
export async function panelScenario(
	{ db }: Pick<Deps, 'db'>,
	{ slug }: Pick<PanelRow, 'slug'>,
	{ version, marked, figures, rated }: PanelReading,
): Promise<PanelScenario | null> {
	if (slug === null || !version) return null
	const head = await headOf(db.read, 'scenario', slug)
	const items = marked.flatMap(({ item, way }, at) => {
		const own = figures.items[at]
		return way && own && item.reply !== null ? [{ way: item.reply, reply: way, figures: own }] : []
	})
	const proposal = proposalOf({ items, rated, floors: version.definition.rule.pass })
	const { left } = markEdits(version.source, markChanges(proposal))
	return {
		slug,
		file: head?.file ?? `content/scenarios/${slug}/scenario.mdx`,
		moved: head?.hash !== version.hash,
		proposal,
		left: left.map(({ reply, number, name }) => ({
			reply: number === 0 ? reply : `${reply}#${number}`,
			dimension: name,
		})),
	}
}

/** The marks of a proposal as changes to a scenario's text. */
export function markChanges({ marks }: Pick<Proposal, 'marks'>): MarkChange[] {
	return marks.map(({ reply, dimension, to }) => {
		const [id = '', number = '0'] = reply.split('#')
		return { reply: id, number: Number(number), name: dimension, to }
	})
}
