import type { Reply, ScenarioDefinition } from '../scenario/definition'
import type { RunState } from '../scenario/run'
import { type Start, startsOf } from '../scenario/starts'
import { tablesOf, type Way } from './packed/tables'
import { unpacking } from './packed/unpacked'
import { sweep } from './sweep'

/** More distinct states than this are not visited, and the walk says so. */
export const walkCap = 100_000

/**
 * Visits every distinct state that play can reach once, turn by turn, endings too (with no replies). A scene visited
 * with no replies is one where the trainee would have nothing to say. States are merged when nothing that can still
 * happen tells them apart: `values` are those of one passage, `said` and `seen` have what some condition or a
 * once-only reply could still look at; lists may be shared between visits. At `cap` states it stops and answers `capped: true`. `starts` are all that
 * seed and memory can give, unless told.
 */
export function walk(
	definition: ScenarioDefinition,
	visit: (state: RunState, mood: string, replies: Reply[]) => void,
	cap: number = walkCap,
	starts: readonly Start[] = startsOf(definition),
): { states: number; capped: boolean } {
	const tables = tablesOf(definition, {})
	const state = unpacking(tables)
	const known = new WeakMap<readonly Way[], Reply[]>()
	const repliesOf = (ways: readonly Way[]): Reply[] => {
		const replies = known.get(ways) ?? ways.map(({ reply }) => reply)
		known.set(ways, replies)
		return replies
	}
	return sweep(
		tables,
		({ words, at, turn, mood, ways }) =>
			visit(state(words, at, turn), tables.moods[mood] ?? '', repliesOf(ways)),
		cap,
		starts,
	)
}
