import type { Condition } from '../scenario/condition'
import type { Rule } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { placesOf } from '../scenario/graph'
import { holds } from '../scenario/holds'
import type { Run } from '../scenario/run'
import { sideShareOf } from '../scenario/side-share'
import { actsTold } from './acts-told'
import { changeOf } from './change'
import { debriefTurn } from './debrief-turn'
import type { Debrief, DebriefExpectation } from './debrief-types'
import { effortTold } from './effort-told'
import { recoveryOf } from './recovery'
import type { Result } from './result'
import { mostLostIn, roadOf } from './road'
import { storyOf } from './story'
import { strengthOf } from './strength'

export type { Debrief, DebriefExpectation, DebriefTurn } from './debrief-types'

/** What the trainee reads after the ending. Takes an ended run, its result and the rule in force; says nothing that shames. */
export function debriefOf(run: Run, result: Result, rule: Rule): Debrief {
	const { definition, state, mood } = run
	const [person] = definition.people
	const ending = placesOf(definition).endings.get(result.ending)
	const story = ending && storyOf(ending, result.experience)
	const fill = (text: string) => filled(definition, state, text)
	const road = roadOf(run)
	return {
		counterpart: { id: person?.id ?? '', name: fill(person?.name ?? ''), avatar: person?.avatar ?? '' },
		endMood: mood,
		moods: [...new Set(definition.mood.map((tier) => tier.mood))],
		story: story ? fill(story) : null,
		wanted: fill(definition.wanted),
		strength: strengthOf(run),
		change: changeOf(run),
		turns: run.turns.map((turn, index) => debriefTurn(run, turn, road[index] ?? null)),
		greeting: definition.greeting && fill(definition.greeting),
		acts: actsTold(run),
		effort: effortTold(run),
		mostLost: mostLostIn(road, rule.weights),
		recovery: recoveryOf(run),
		expectations: definition.expects.map(({ text, beaten, broken }) => ({
			text: fill(text),
			got: gotOf(beaten, broken, (condition) => holds(condition, definition, state, mood)),
		})),
		standing: definition.critical
			.filter(({ id }) => result.critical.includes(id))
			.map(({ text }) => fill(text)),
		taskSide: percentOf(sideShareOf(definition, 'task', state)),
		peopleSide: percentOf(sideShareOf(definition, 'people', state)),
		result,
	}
}

/** A broken expectation outweighs a beaten one; with neither, they got what they expected. */
function gotOf(
	beaten: Condition | null,
	broken: Condition | null,
	held: (condition: Condition) => boolean,
): DebriefExpectation['got'] {
	if (broken && held(broken)) return 'broken'
	return beaten && held(beaten) ? 'beaten' : 'met'
}

function percentOf(share: number | null): number | null {
	return share === null ? null : Math.floor(share / 1000)
}
