import type { Grade } from '#app/core/assessment/agreement/grade'
import { openPanel, openScenarioPanel } from '#app/server/acts/open-panel.server'
import { rateReply } from '#app/server/acts/rate-reply.server'
import type { Deps } from '#app/server/deps.server'

/** A panel of so many replies to one customer, opened by somebody. */
export async function aPanel(deps: Deps, owner: string, key: string, replies = 2): Promise<string> {
	const opened = await openPanel(
		deps,
		{ id: owner },
		{
			key,
			title: 'Missing items',
			replies: Array.from({ length: replies }, (_, at) => ({
				context: 'Half of my order is missing.',
				mood: 'stressed',
				text: `Reply number ${at + 1}.`,
			})),
		},
	)
	if (!opened.ok) throw new Error(opened.refused)
	return opened.id
}

/** A panel of everything that can be said in a published scenario. */
export async function aScenarioPanel(deps: Deps, owner: string, slug: string, key = 'scenario-panel') {
	const opened = await openScenarioPanel(deps, { id: owner }, { key, title: 'A scenario', slug })
	if (!opened.ok) throw new Error(opened.refused)
	return opened.id
}

/** Rates the reply at a place of the rater's own order, the same on every dimension. */
export function rate(deps: Deps, rater: string, panelId: string, place: number, grade: Grade = 2) {
	const given = { tone: grade, respect: grade, resolution: grade, acceptable: grade >= 3 }
	return rateReply(deps, { id: rater }, { panelId, place, given })
}
