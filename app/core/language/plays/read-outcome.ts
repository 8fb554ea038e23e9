import { isMap } from 'yaml'
import type { StatedOutcome } from '../../play/walk-through'
import { experiences } from '../../scenario/definition'
import { fieldsIn, type PlayReading } from './fields-in'
import { type Entry, offsetOf } from './plain-yaml'
import { readScores } from './read-scores'
import { choiceOf, flagOf, listOf, textOf } from './scalars'

const keys = [
	'ending',
	'passed',
	'experience',
	'moods',
	'met',
	'unmet',
	'extras',
	'critical',
	'said',
	'scores',
]

const nothing: StatedOutcome = {
	ending: null,
	passed: null,
	experience: null,
	moods: null,
	met: [],
	unmet: [],
	extras: null,
	critical: null,
	said: [],
	scores: {},
}

/** What must come out; something must be expected, or the walk-through would show nothing. */
export function readOutcome(reading: PlayReading, field: Entry | undefined): StatedOutcome {
	if (!field) return nothing
	const { node, at } = field
	if (!isMap(node) || node.items.length === 0) {
		const fix = 'Write, below expect, "ending: kept" and "passed: true", say.'
		reading.note('play-bad-value', node ? offsetOf(node) : at, '"expect" says what must come out.', fix)
		return nothing
	}
	const fields = fieldsIn(reading, node, 'expect', keys)
	const list = (key: string) => listOf(reading, fields.get(key))
	return {
		ending: textOf(reading, fields.get('ending')),
		passed: flagOf(reading, fields.get('passed')),
		experience: choiceOf(reading, fields.get('experience'), experiences),
		moods: list('moods'),
		met: list('met')?.value ?? [],
		unmet: list('unmet')?.value ?? [],
		extras: list('extras'),
		critical: list('critical'),
		said: list('said')?.value ?? [],
		scores: readScores(reading, fields.get('scores')),
	}
}
