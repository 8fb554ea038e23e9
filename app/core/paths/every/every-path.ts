import type { Dimension, ScenarioDefinition } from '../../scenario/definition'
import { unmarked } from '../../scenario/marks'
import { startsOf } from '../../scenario/starts'
import { startState } from '../../scenario/step'
import { type BotName, botNames } from '../bots/bot'
import { bots } from '../bots/bots'
import { type AtRandom, playAtRandom } from '../bots/play-at-random'
import { playBot } from '../bots/play-bot'
import { boundsOf } from '../bounds-of'
import { worstWay } from '../reach/best-way'
import { type Reach, reachFrom, type Still, scoresOf, sharesOf } from '../reach/reach'
import { type PathsReport, reportOf } from '../report/report'
import { walkCap } from '../walk'
import { countPassages, type PassageCount } from './count-passages'

/** Thousandths of a point, 0-100000. */
type Score = number

/** How a player with one rule fared from one start. */
export type BotFared = { start: string; ending: string; total: Score; passed: boolean; way: string[] }

/** What `reportOf` leaves out of a start; null where there are too many paths to say. */
export type StartMore = {
	start: string
	/** Best and worst score of every dimension, over all passages. */
	still: Still | null
	worst: { way: string[]; ending: string; scores: Record<Dimension | 'total', Score>; passed: boolean } | null
	count: PassageCount | null
}

/** Everything that can be found out about a definition by playing it in every way there is. */
export type EveryPath = {
	report: PathsReport
	starts: StartMore[]
	bots: { name: BotName; named: string; fared: BotFared[] }[]
	players: AtRandom
}

/** How far it has come: steps done and all of them, states walked and players played so far. */
export type Told = { done: number; of: number; states: number; players: number }

export const mostPlayers = 1000

/** Walks every path, counts the passages, and sends in the bots and a thousand players by chance. */
export function everyPath(
	definition: ScenarioDefinition,
	tell: (told: Told) => void = () => {},
	cap: number = walkCap,
): EveryPath {
	const starts = startsOf(definition)
	const told: Told = { done: 0, of: starts.length + 3, states: 0, players: 0 }
	const step = (change: Partial<Told> = {}) => tell(Object.assign(told, { done: told.done + 1 }, change))
	const [plain, ...others] = boundsOf(definition, cap)
	step({ states: [plain, ...others].reduce((sum, { states }) => sum + states, 0) })
	const report = reportOf(definition, cap)
	step({ states: told.states + report.states })
	const more = starts.map((start, at): StartMore => {
		const { resolution } = [plain, ...others][at] ?? plain
		const reach = reachFrom(definition, startState(definition, start.values), undefined, cap)
		const before = told.states
		const count =
			reach &&
			countPassages(reach.graph, resolution, undefined, (followed) =>
				tell(Object.assign(told, { states: before + followed })),
			)
		step()
		return { start: start.key, still: reach && stillOf(reach), worst: reach && worstIn(reach, cap), count }
	})
	const bound = [plain, ...others].map(({ resolution }, at) => ({
		resolution,
		start: starts[at] ?? { key: 'neutral', values: {} },
	}))
	const fared = botNames.flatMap((name) => {
		const bot = bots.find((one) => one.name === name)
		if (!bot) return []
		const runs = bound.flatMap(({ start, resolution }): BotFared[] => {
			const played = playBot(definition, bot, start, resolution)
			if (!played) return []
			const { ending, replies, verdict } = played
			return [{ start: start.key, ending, total: verdict.scores.total, passed: verdict.passed, way: replies }]
		})
		return [{ name, named: bot.named, fared: runs }]
	})
	const [first, ...rest] = bound
	const players = first
		? playAtRandom(definition, [first, ...rest], {
				seeds: mostPlayers,
				told: (played) => {
					if (played % 100 === 0) tell(Object.assign(told, { players: played }))
				},
			})
		: { played: 0, passed: 0 }
	step({ players: players.played })
	return { report, starts: more, bots: fared, players }
}

function stillOf(reach: Reach): Still | null {
	const ahead = reach.ahead[0]?.[0]
	return ahead ? scoresOf(ahead, unmarked, sharesOf(reach)) : null
}

function worstIn(reach: Reach, cap: number): StartMore['worst'] {
	const found = worstWay(reach, cap)
	if (found === null || found === 'capped') return null
	const { way, ending, verdict } = found
	return { way, ending, scores: verdict.scores, passed: verdict.passed }
}
