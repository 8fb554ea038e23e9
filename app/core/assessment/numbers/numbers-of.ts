import type { ScenarioDefinition } from '../../scenario/definition'
import { type Counted, counted } from './counted'
import type { PersonFacts } from './first-of-each'
import type { Quartiles } from './quartiles'
import { type SceneTally, sceneTallies } from './scene-tallies'
import { type Visit, visitsByScene } from './scene-visits'
import { type Separation, separation } from './separation'
import { secondsAt, secondsInAll } from './times'
import { type Bettered, bettered, triesTally } from './tries'
import { type UnclearGroup, unclearGroups } from './unclear-groups'
import { fewest } from './withheld'

/** A count of people; null where it may not be shown. */
export type Count = number | null

export type ReplyNumbers = { reply: string; offered: Count; picked: Count; separation: Separation | null }

export type SceneNumbers = {
	scene: string
	visits: Count
	stopped: Count
	/** Who lost nothing there in the first attempt; null also where there are too many paths to say. */
	best: Count
	/** Who did; and the mean of what these lost, in whole points, or to the nearest five where a reply is withheld. */
	lost: Count
	cost: number | null
	seconds: Quartiles | null
	replies: ReplyNumbers[]
}

/** What trainees do in one version. Nobody is named in it, and no count of one to four people is. */
export type Numbers = {
	people: number
	ended: Count
	passed: Count
	notYet: Count
	awaited: Count
	endings: { ending: string; people: Count }[]
	scenes: SceneNumbers[]
	/** Of a whole attempt. */
	seconds: Quartiles | null
	passedAt: { first: Count; second: Count; later: Count; notYet: Count }
	bettered: Bettered | null
	unclear: UnclearGroup[]
}

/** All figures about these people, each counted once; null of fewer than five. */
export function numbersOf(definition: ScenarioDefinition, people: readonly PersonFacts[]): Numbers | null {
	if (people.length < fewest) return null
	const visits = visitsByScene(people)
	const scenes = sceneTallies(definition, visits)
	const count = counted({ definition, people, scenes, tries: triesTally(people) })
	return {
		people: people.length,
		ended: count('ended'),
		passed: count('passed'),
		notYet: count('not-yet'),
		awaited: count('awaited'),
		endings: definition.endings.map(({ id }) => ({ ending: id, people: count(`ending:${id}`) })),
		scenes: scenes.map((scene) => sceneNumbers(scene, visits.get(scene.scene) ?? [], count)),
		seconds: secondsInAll(people),
		passedAt: {
			first: count('passed'),
			second: count('passed-second'),
			later: count('passed-later'),
			notYet: count('passed-never'),
		},
		bettered: bettered(people),
		unclear: unclearGroups(
			people,
			definition.scenes.map(({ id }) => id),
		),
	}
}

function sceneNumbers(tally: SceneTally, came: readonly Visit[], count: Counted): SceneNumbers {
	const { scene } = tally
	const replies = tally.replies.map(({ reply }) => {
		const [offered, picked] = [count(`offered:${reply}`), count(`picked:${reply}`)]
		const shown = offered !== null && picked !== null
		return { reply, offered, picked, separation: shown ? separation(came, reply) : null }
	})
	const [visits, lost] = [count(`visits:${scene}`), count(`lost:${scene}`)]
	// The mean of what several replies cost could tell how often each was said.
	const step = replies.every(({ picked }) => picked !== null) ? 1 : 5
	const cost = Math.round(tally.cost / 1000 / step) * step
	return {
		scene,
		...{ visits, lost, replies },
		stopped: count(`stopped:${scene}`),
		best: count(`best:${scene}`),
		cost: visits === null || !lost ? null : cost,
		seconds: visits === null ? null : secondsAt(came),
	}
}
