import type { ScenarioDefinition } from '../scenario/definition'
import type { Start } from '../scenario/starts'
import { shortestCareful } from './shortest-careful'

/** More passages than this are not followed: a debrief must not keep anybody waiting. */
const most = 2_000

/**
 * Whether a careful way from a start of these values asks nothing of the person that could have been spared; false too
 * where there are too many ways to say.
 */
export function canSpareAll(definition: ScenarioDefinition, values: Start['values']): boolean {
	const start = { key: '', values }
	const ways = shortestCareful(definition, start, most, ({ effort }) => effort.length === 0)
	return ways !== 'capped' && ways.length > 0
}
