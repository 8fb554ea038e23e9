import type { ScenarioDefinition } from '../../scenario/definition'
import type { Start } from '../../scenario/starts'
import { type Verdict, verdictOf } from '../../scenario/verdict'
import type { Bounds } from '../bounds'
import type { Bot } from './bot'
import { firstMoment, type Moment, momentAfter } from './moment'
import { spoken } from './spoken'

/** How a bot fared from one start: what it said, by the author's ids, and what that came to. */
export type Played = { replies: string[]; ending: string; verdict: Verdict }

/** Plays a start to its end by a bot's rule. Null where there was nothing to say and no ending either. */
export function playBot(
	definition: ScenarioDefinition,
	bot: Bot,
	start: Start,
	resolution: Bounds['resolution'],
): Played | null {
	const replies: string[] = []
	let moment: Moment = firstMoment(definition, start)
	while (moment.replies.length > 0) {
		const { state } = moment
		const choices = moment.replies.map((reply) => ({ text: spoken(definition, state, reply), reply }))
		const place = Math.max(0, bot.pick(choices))
		replies.push(choices[place]?.reply.id ?? '')
		moment = momentAfter(definition, moment, place)
	}
	const { ending, state, marks } = moment
	if (!ending) return null
	const verdict = verdictOf(definition, definition.rule, resolution, ending, state, marks)
	return { replies, ending: ending.id, verdict }
}
