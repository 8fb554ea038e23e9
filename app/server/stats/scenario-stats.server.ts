import { playThrough } from '#app/core/assessment/play-through'
import { type WalkKind, walkKinds } from '#app/core/assessment/walk-kinds'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import { readingAge } from '#app/core/language/reading-age'
import { wordsIn } from '#app/core/language/reading-level'
import { saidIn, whysIn } from '#app/core/language/said-in'
import { scenarioMinutes } from '#app/core/language/scenario-minutes'
import { bots } from '#app/core/paths/bots/bots'
import { playAtRandom } from '#app/core/paths/bots/play-at-random'
import { playBot } from '#app/core/paths/bots/play-bot'
import type { BoundStart } from '#app/core/paths/bound-start'
import { boundsOf } from '#app/core/paths/bounds-of'
import { coverageOf } from '#app/core/paths/coverage/coverage'
import { reachFrom, type Still, sharesOf, stillIn } from '#app/core/paths/reach/reach'
import { walkCap } from '#app/core/paths/walk'
import type { Dimension, ScenarioDefinition } from '#app/core/scenario/definition'
import { unmarked } from '#app/core/scenario/marks'
import { startsOf } from '#app/core/scenario/starts'
import { startState } from '#app/core/scenario/step'
import { writtenAs } from '#app/core/wording/written-as'

type Share = { all: number; covered: number }

/** What can be counted about a scenario. Points are whole, 0-100; shares of players are 0-1. */
export type ScenarioStats = {
	slug: string
	title: string
	use: ScenarioDefinition['use']
	level: number
	/** The one it begins in first. */
	channels: string[]
	principles: string[]
	/** Words that play can show, and those of the reasons in the debrief. */
	words: number
	whyWords: number
	/** As written, and as measured; null where it could not be. */
	minutes: { said: number; measured: number | null }
	age: number | null
	scenes: number
	replies: number
	endings: number
	starts: number
	states: number
	/** Scenes and replies that some path reaches; conditions count twice, held and failed. */
	coverage: { scenes: Share; replies: Share; conditions: Share }
	/** Best and worst score from the plain start; null where there are too many paths. */
	reach: Record<Dimension, { best: number; worst: number }> | null
	/** The highest total that each rule of thumb comes to from any start, and whether it passes. */
	bots: { name: string; total: number; passes: boolean }[]
	/** Of players who choose by chance, how many pass. */
	chance: number
	plays: { count: number; kinds: WalkKind[] }
	typed: number
	memory: boolean
	patience: number
	gauges: number
	critical: { byReply: number; byOmission: number }
	extras: number
}

/** Counts a scenario, walks it, and plays it by rules of thumb, by chance and by its walk-throughs (their texts). */
export function scenarioStats(definition: ScenarioDefinition, plays: readonly string[]): ScenarioStats {
	const { slug, title, use, level, scenes, endings, critical } = definition
	const bounds = boundsOf(definition)
	const [plain = { key: 'neutral', values: {} }, ...others] = startsOf(definition)
	const bound = (start: typeof plain): BoundStart => ({
		start,
		resolution: bounds.find((one) => one.start === start.key)?.resolution ?? null,
	})
	const starts: [BoundStart, ...BoundStart[]] = [bound(plain), ...others.map(bound)]
	const { states, ...covered } = coverageOf(definition)
	const played = playAtRandom(definition, starts)
	return {
		...{ slug, title, use, level },
		channels: [...new Set([definition.channel, ...scenes.flatMap(({ channel }) => channel ?? [])])],
		principles: definition.principles,
		words: wordsIn(saidIn(definition)).length,
		whyWords: wordsIn(whysIn(definition)).length,
		minutes: { said: definition.minutes, measured: scenarioMinutes(definition, walkCap)?.minutes ?? null },
		age: readingAge(saidIn(definition))?.age ?? null,
		scenes: scenes.length,
		replies: scenes.reduce((sum, { replies }) => sum + replies.length, 0),
		endings: endings.length,
		starts: starts.length,
		states,
		coverage: {
			scenes: shareOf([...covered.scenes.values()]),
			replies: shareOf([...covered.replies.values()]),
			conditions: {
				all: covered.conditions.length * 2,
				covered: covered.conditions.reduce((sum, { held, failed }) => sum + Number(held) + Number(failed), 0),
			},
		},
		reach: reachOf(definition, plain),
		bots: bots.map((bot) => botStats(definition, bot, starts)),
		chance: played.played === 0 ? 0 : played.passed / played.played,
		plays: playStats(definition, plays),
		typed: scenes.filter(({ answer }) => answer !== 'choose').length,
		memory: definition.state.some(({ name }) => name === 'memory'),
		patience: definition.patience.length,
		gauges: definition.gauges.length,
		critical: {
			byReply: critical.filter(({ when }) => when === null).length,
			byOmission: critical.filter(({ when }) => when !== null).length,
		},
		extras: definition.extras.length,
	}
}

const shareOf = (came: readonly { states: number }[]): Share => ({
	all: came.length,
	covered: came.filter(({ states }) => states > 0).length,
})

const points = (thousandths: number): number => Math.floor(thousandths / 1000)

function reachOf(definition: ScenarioDefinition, start: BoundStart['start']): ScenarioStats['reach'] {
	const state = startState(definition, start.values)
	const reach = reachFrom(definition, state, undefined, walkCap)
	const still = reach && stillIn(reach, state, unmarked, sharesOf(reach))
	const side = ({ best, worst }: Still[Dimension]) => ({ best: points(best), worst: points(worst) })
	return still && { tone: side(still.tone), respect: side(still.respect), resolution: side(still.resolution) }
}

function botStats(
	definition: ScenarioDefinition,
	bot: (typeof bots)[number],
	starts: readonly BoundStart[],
): ScenarioStats['bots'][number] {
	const played = starts.flatMap(
		({ start, resolution }) => playBot(definition, bot, start, resolution)?.verdict ?? [],
	)
	return {
		name: bot.name,
		total: points(Math.max(0, ...played.map(({ scores }) => scores.total))),
		passes: played.some(({ passed }) => passed),
	}
}

function playStats(definition: ScenarioDefinition, texts: readonly string[]): ScenarioStats['plays'] {
	const kinds = texts.flatMap((text) => {
		const { walk } = readWalkThrough(text)
		return walk ? walkKinds(definition, playThrough(definition, boundsOf(definition), walk, writtenAs)) : []
	})
	return { count: texts.length, kinds: [...new Set(kinds)].sort() }
}
