import { formWith } from '../support/people'
import type { Site } from '../support/site'
import { interleave } from './support/interleave'
import { type Line, line } from './support/line'
import { longSlug, longTurns } from './support/long-site'
import { dataPath, replying } from './support/replying'

const attempts = 5

/**
 * The server's share of one reply as a browser with scripts sends it (the action, then the view of the next turn),
 * over attempts of up to 30 turns, beside an action of the same server that writes one row: starting a practice.
 */
export async function reply(site: Site): Promise<Line> {
	const { nina, replyOnce, between } = await replying(site)
	const brief = await nina.get(`/scenarios/${longSlug}`)
	const startPath = dataPath(brief, formWith(brief, 'mode', 'practice'))
	let number = 0
	const startOnce = async (): Promise<void> => {
		number += 1
		const answer = await nina.send(startPath, {
			method: 'POST',
			body: new URLSearchParams({ mode: 'practice', intent: 'start', key: `bench-start-${number}` }),
		})
		if (answer.status >= 400) throw new Error(`the reference action answered ${answer.status}`)
	}
	const medians = await interleave(
		replyOnce,
		startOnce,
		{ warm: longTurns, measured: attempts * longTurns },
		between,
	)
	return line('one-reply-up-to-30-turns', 'ms', medians.ours, medians.reference, 2.5)
}
