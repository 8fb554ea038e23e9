import { isMap } from 'yaml'
import type { StatedOutcome, StatedScore } from '../../play/walk-through'
import { dimensions } from '../../scenario/definition'
import { fieldsIn, type PlayReading } from './fields-in'
import { type Entry, offsetOf } from './plain-yaml'
import { textOf } from './scalars'

const shape = 'Write a whole number of points, 92 say, or a limit in quotes: ">= 90", "< 50".'

/** Scores by dimension, in whole points as people see them: a number, or a limit such as ">= 90". */
export function readScores(reading: PlayReading, field: Entry | undefined): StatedOutcome['scores'] {
	if (!field) return {}
	if (!isMap(field.node)) {
		const fix = 'Write scores: { total: 92, respect: ">= 90" }, say.'
		reading.note(
			'play-bad-value',
			field.node ? offsetOf(field.node) : field.at,
			'"scores" names dimensions.',
			fix,
		)
		return {}
	}
	const fields = fieldsIn(reading, field.node, 'scores', ['total', ...dimensions])
	const scores: StatedOutcome['scores'] = {}
	for (const name of ['total', ...dimensions] as const) {
		const written = textOf(reading, fields.get(name))
		if (!written) continue
		const value = scoreIn(written.value)
		if (value) scores[name] = { value, at: written.at }
		else reading.note('play-bad-value', written.at, `"${written.value.slice(0, 40)}" is no score.`, shape)
	}
	return scores
}

function scoreIn(text: string): StatedScore | null {
	const [, sign, digits] = /^(>=|<=|>|<|=)?\s*(\d{1,3})$/.exec(text) ?? []
	const points = Number(digits)
	if (digits === undefined || points > 100) return null
	if (sign === '>=') return { least: points, most: 100 }
	if (sign === '<=') return { least: 0, most: points }
	if (sign === '>') return points < 100 ? { least: points + 1, most: 100 } : null
	if (sign === '<') return points > 0 ? { least: 0, most: points - 1 } : null
	return { least: points, most: points }
}
