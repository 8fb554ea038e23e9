import type { BotName } from '../../../paths/bots/bot'
import { bots } from '../../../paths/bots/bots'
import { playBot } from '../../../paths/bots/play-bot'
import type { FairnessRule } from './judging'
import { placeOf } from './place-of'
import { toldStart, toldWay } from './told'

const mend: Record<BotName, string> = {
	longest: 'In one of these scenes make a wrong reply the longest, or let a wrong one cost more.',
	'second-longest':
		'In one of these scenes make a wrong reply the second longest, or let a wrong one cost more.',
	politest:
		'Put "please", "sorry" or "thank you" into a wrong reply of one of these scenes: people do say it politely.',
	first: 'Move the good reply down in one of these scenes.',
	neutral: 'Mark one of these replies for what it is, or leave a must-need to a reply that takes a stand.',
	apologise:
		'Put an apology into a wrong reply that comes first in one of these scenes: sorry alone puts nothing right.',
	refund: 'Let money be the wrong answer in one of these scenes, or not enough of one.',
	escalate: 'Let a hand-over be the wrong answer in one of these scenes: most people want you to do it.',
}

/** Nobody passes by a rule of thumb, from whatever start. */
export const botsFail: FairnessRule = ({ definition, starts, draft, report }) => {
	for (const bot of bots) {
		const passing = starts.flatMap((start) => {
			const played = playBot(definition, bot, start.start, start.resolution)
			return played?.verdict.passed ? [{ start, replies: played.replies }] : []
		})
		const [one] = passing
		if (!one) continue
		const from = passing.length < starts.length ? toldStart(one.start) : ''
		report(
			'bot-passes',
			placeOf(draft, one.replies[0]),
			`Whoever always ${bot.named} passes${from}: ${toldWay(one.replies)}.`,
			mend[bot.name],
		)
	}
}
