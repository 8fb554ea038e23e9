import { plainOpening } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Opening } from '#app/core/scenario/run'
import { isAgreed } from '../store/adjustments.server'
import type { Queries } from '../store/db.server'
import { settingOf } from '../store/settings.server'
import { hasTrainer } from '../store/teams.server'

/**
 * How an official attempt opens: nobody remembers anything, and scenes are typed where their author and the organisation
 * want it, there is a trainer who can confirm what was typed, and it was not agreed that this person chooses instead. Nobody
 * waits for a result that nobody can give.
 */
export async function officialOpening(
	db: Queries,
	personId: string,
	definition: ScenarioDefinition,
	at: Date,
): Promise<Opening> {
	const asked = definition.scenes.some(({ answer }) => answer !== 'choose')
	const wanted = asked && (await settingOf(db, 'official-typed')) === 'type'
	if (!wanted || (await isAgreed(db, personId, 'choose-instead-of-typing', at))) return plainOpening
	return (await hasTrainer(db, personId)) ? { ...plainOpening, typed: true } : plainOpening
}
