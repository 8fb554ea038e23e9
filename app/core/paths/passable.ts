import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import type { Start } from '../scenario/starts'
import { verdictOf } from '../scenario/verdict'
import { findPassage, quickPassage } from './find-passage'
import type { Passage } from './passages'

/**
 * Whether some path passes under the scenario's own rule: searched for among the best-marked passages, then among all.
 * Null when that takes more than `cap` passages, or when the best-marked do not pass and `resolution` is unknown, since
 * then the states alone are too many to try.
 */
export function isPassable(
	definition: ScenarioDefinition,
	resolution: { worst: number; best: number } | null,
	cap: number,
	start: Start,
): boolean | null {
	const { endings } = placesOf(definition)
	const passes = ({ state, marks }: Passage) => {
		const ending = endings.get(state.at)
		return (
			ending !== undefined && verdictOf(definition, definition.rule, resolution, ending, state, marks).passed
		)
	}
	const search = resolution === null ? quickPassage : findPassage
	const found = search(definition, start, passes, cap)
	if (found === 'capped' || (found === null && resolution === null)) return null
	return found !== null
}
