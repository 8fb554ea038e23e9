import type { Passage } from '../paths/passages'
import { shortestCareful } from '../paths/shortest-careful'
import type { ScenarioDefinition } from '../scenario/definition'
import { startsOf } from '../scenario/starts'
import { conversationMinutes } from './minutes'
import { type OnTheWay, wordsOnTheWay } from './words-on-the-way'

/**
 * What a scenario takes to play: of the shortest careful ways from its plain start the one of the middle length. Null where
 * there is none, or more than `cap` passages would have to be tried.
 */
export function scenarioMinutes(
	definition: ScenarioDefinition,
	cap: number,
): (OnTheWay & { minutes: number }) | null {
	const [start] = startsOf(definition)
	const ways = start ? shortestCareful(definition, start, cap) : 'capped'
	if (ways === 'capped') return null
	const told = ways.map((way: Passage) => wordsOnTheWay(definition, way))
	const middle = told.toSorted((a, b) => a.words - b.words)[Math.floor(told.length / 2)]
	return middle ? { ...middle, minutes: conversationMinutes(middle) } : null
}
