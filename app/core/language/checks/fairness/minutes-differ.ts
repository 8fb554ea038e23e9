import { scenarioMinutes } from '../../scenario-minutes'
import { swap } from '../../way-to'
import type { FairnessRule } from './judging'

const most = 2

/** The minutes in the front matter are about what the way through takes. */
export const minutesDiffer: FairnessRule = ({ definition, draft, report, cap }) => {
	const measured = scenarioMinutes(definition, cap)
	const { value, at } = draft.front.minutesAt
	if (!measured || Math.abs(measured.minutes - definition.minutes) <= most) return
	report(
		'minutes-differ',
		at,
		`It says ${definition.minutes} minutes, and a careful way through it takes about ${measured.minutes}: ${measured.words} words in ${measured.turns} turns.`,
		`Write minutes: ${measured.minutes}.`,
		value === null ? undefined : [swap(value, at, String(measured.minutes))],
	)
}
