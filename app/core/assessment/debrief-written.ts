import type { Run, TurnTaken, Written } from '../scenario/run'
import { offered } from '../scenario/step'
import { marked, scorer } from '../wording/marked'
import { marksOf } from '../wording/marks-of'
import { saidAt } from '../wording/said-at'
import { wordingTold } from '../wording/wording-told'
import type { DebriefToday, DebriefWritten } from './debrief-types'
import { goodExample } from './good-example'
import { toldBetter } from './told'

/** What was typed in a turn, what it was taken for, and how its wording was judged; null where it was chosen. */
export function debriefWritten(run: Run, turn: TurnTaken): DebriefWritten | null {
	const { written, reply, beside, before } = turn
	if (!written) return null
	const understood = written.matched !== null
	const wording = understood ? wordingTold(run, before, written) : null
	return {
		text: written.text,
		understood,
		sure: written.judged?.sure ?? false,
		taken: toldBetter(run, turn, reply).text,
		beside: beside && toldBetter(run, turn, beside).text,
		wording,
		example: wording && goodExample(run, turn, wording.coaching),
		scorer: written.scorer,
		today: understood ? todayOf(run, turn, written) : null,
	}
}

function todayOf(run: Run, { before }: TurnTaken, written: Written): DebriefToday | null {
	const { text, matched, judged } = written
	const reply = offered(run.definition, before).find(({ id }) => id === matched)
	if (written.scorer === scorer || text === '' || !reply) return null
	const marking = marked(saidAt(run, before, text))
	const marks = marksOf(reply, marking, judged?.copied ?? false)
	return { scorer, sure: marking.sure, ...marks, resolution: marking.resolution }
}
