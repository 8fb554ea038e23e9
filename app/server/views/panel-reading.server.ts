import { type PanelFigures, panelFigures, type Rated } from '#app/core/assessment/panel/panel-figures'
import { type ScenarioVersion, scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { PanelItemRow, PanelRow } from '../store/panels.server'
import { ratingsOf } from '../store/ratings.server'
import { type PanelItemMarked, panelMarks } from './panel-marks.server'
import { letter, pseudonyms } from './pseudonyms.server'

/** All that is known of a panel's replies, raters under their letters. `version` is the one that was rated. */
export type PanelReading = {
	version: ScenarioVersion | null
	marked: PanelItemMarked[]
	rated: Rated[]
	letters: string[]
	figures: PanelFigures
}

export async function readPanel(
	{ db }: Pick<Deps, 'db'>,
	panel: Pick<PanelRow, 'id' | 'versionHash'>,
	items: readonly PanelItemRow[],
): Promise<PanelReading> {
	const version = panel.versionHash === null ? null : await scenarioByHash(db, panel.versionHash)
	const ratings = await ratingsOf(db.read, panel.id)
	const letters = pseudonyms(
		ratings.map(({ raterId }) => raterId),
		panel.id,
		letter,
	)
	const rated = ratings
		.map(
			({ itemId, raterId, ...given }): Rated => ({
				...given,
				item: itemId,
				rater: letters.get(raterId) ?? '',
			}),
		)
		.sort((a, b) => a.rater.localeCompare(b.rater, 'en', { numeric: true }))
	const marked = panelMarks(items, version?.definition ?? null)
	const figures = panelFigures(
		marked.map(({ marks }) => marks),
		rated,
	)
	return { version, marked, rated, letters: [...letters.values()], figures }
}
