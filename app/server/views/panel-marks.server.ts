import type { MarkedItem } from '#app/core/assessment/panel/panel-figures'
import { waysByName } from '#app/core/assessment/panel/way-name'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { pointsOf } from '#app/core/scenario/rubric'
import { marked } from '#app/core/wording/marked'
import type { Phrasings } from '#app/core/wording/marking'
import type { PanelItemRow } from '../store/panels.server'

/** A reply of a panel with what its author and the scorer say of it; `way` is the reply in its scenario. */
export type PanelItemMarked = { item: PanelItemRow; way: Reply | null; marks: MarkedItem }

/** What others than raters make of a panel's replies; the definition is that of the panel's own version. */
export function panelMarks(
	items: readonly PanelItemRow[],
	definition: ScenarioDefinition | null,
): PanelItemMarked[] {
	const ways = definition ? waysByName(definition) : new Map<string, Reply>()
	return items.map((item) => {
		const way = item.reply === null ? null : (ways.get(item.reply) ?? null)
		const { tone, respect, resolution } = marked({
			text: item.text,
			context: item.context,
			mood: item.mood ?? undefined,
			...(definition && way ? at(definition, way) : {}),
		})
		const points = (mark: Reply['tone']) => (mark === null ? null : pointsOf(mark))
		const author = way ? { tone: points(way.tone), respect: points(way.respect) } : {}
		return { item, way, marks: { id: item.id, author, scorer: { tone, respect, resolution } } }
	})
}

/** Where a reply is said, and the needs that one could meet there. */
function at(
	definition: ScenarioDefinition,
	{ id }: Reply,
): { channel: string; needs: Record<string, Phrasings> | undefined } {
	const scene = definition.scenes.find(({ replies }) => replies.some((reply) => reply.id === id))
	const possible = new Set(scene?.replies.flatMap(({ meets }) => meets))
	const fill = (texts: readonly string[]) => texts.map((text) => filledPlainly(definition, text))
	const needs = definition.needs
		.filter((need) => need.side === 'task' && need.examples.length > 0 && possible.has(need.id))
		.map((need) => [need.id, { examples: fill(need.examples), near: fill(need.near) }] as const)
	return {
		channel: scene?.channel ?? definition.channel,
		needs: needs.length > 0 ? Object.fromEntries(needs) : undefined,
	}
}
