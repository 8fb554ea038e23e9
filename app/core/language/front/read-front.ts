import { channels } from '../../scenario/definition'
import type { DraftFront, Placed } from '../draft'
import { nameFault } from '../names'
import type { Report } from '../report'
import type { FrontCut } from './cut-front'
import { emptyFront } from './empty-front'
import { type Field, type FrontReading, itemsIn, knownFields, mapIn, written } from './fields'
import { parseYaml } from './parse-yaml'
import { readExpects } from './read-expects'
import { readFacts } from './read-facts'
import { readMood } from './read-mood'
import { readCritical, readExtras, readNeeds } from './read-needs'
import { readPeople } from './read-people'
import { readPass, readWeights } from './read-rule'
import { readState } from './read-state'
import { readVariants } from './read-variants'
import { choiceIn, nameIn, placedTextIn, plainTextIn, textIn, wholeIn } from './values'

const needed = ['title', 'summary', 'channel', 'level', 'minutes', 'people', 'wanted', 'turns'] as const
const keys = [
	...needed,
	...['use', 'principles', 'state', 'variants', 'facts', 'mood', 'expects', 'needs', 'extras', 'critical'],
	...['greeting', 'pair', 'warning', 'pass', 'weights', 'settled'],
]
const summaryIsFirst = 'the summary is read before anything is drawn.'
/** What stands in another place, where an author may look for it first. */
const elsewhere = {
	patience: 'Patience is a component of the body: <Patience turns="5" to="gave-up"/>.',
	gauge: 'A gauge is a component of the body: <Gauge of="minutes" title="Handling time"/>.',
	gauges: 'A gauge is a component of the body: <Gauge of="minutes" title="Handling time"/>.',
	parameters: 'Parameters are given by the variants: variants: with a name for each, and its texts.',
	memory: 'memory is always there: a condition may say memory = badly.',
	endings: 'An ending is a component of the body: <Ending id="…" outcome="solved">.',
	brief: 'The brief is a component of the body: <Brief>.',
}
const uses = ['practice', 'official'] as const

/** Reads the front matter; null when nothing of it could be read. Everything wrong in it is reported. */
export function readFront(
	cut: FrontCut,
	report: Report,
	lost: Set<string>,
): { front: DraftFront; whole: boolean } | null {
	if (!cut.whole) return null
	const read = parseYaml(cut.yaml, cut.at, report)
	if (!read) return null
	const { map, whole } = read
	const reading: FrontReading = { report: read.report, at: cut.at, yaml: cut.yaml, lost, slots: [] }
	const fields = knownFields(reading, map, 'the front matter', keys, elsewhere)
	for (const key of needed)
		if (!fields.has(key)) reading.report('missing-key', 0, `The front matter has no "${key}".`, hints[key])
	const each = <T>(key: string, read: (reading: FrontReading, field: Field) => T[]): T[] => {
		const field = fields.get(key)
		return field ? read(reading, field) : []
	}
	const minutes = fields.get('minutes')
	const pass = fields.get('pass')
	const turns = fields.get('turns')
	const front: DraftFront = {
		title: textIn(reading, fields.get('title')) ?? '',
		summary: plainTextIn(reading, fields.get('summary'), summaryIsFirst) ?? '',
		channel: choiceIn(reading, fields.get('channel'), channels) ?? 'phone',
		channelAt: fields.get('channel')?.at ?? 0,
		level: wholeIn(reading, fields.get('level'), 1, 5) ?? 1,
		use: choiceIn(reading, fields.get('use'), uses) ?? 'practice',
		minutes: wholeIn(reading, fields.get('minutes'), 1, 60) ?? 1,
		minutesAt: minutes
			? (written(reading, minutes.node) ?? { value: null, at: minutes.at })
			: emptyFront.minutesAt,
		principles: each('principles', readPrinciples),
		people: each('people', readPeople),
		state: each('state', readState),
		variants: each('variants', readVariants),
		facts: each('facts', readFacts),
		mood: each('mood', readMood),
		expects: each('expects', readExpects),
		needs: each('needs', readNeeds),
		extras: each('extras', readExtras),
		critical: each('critical', readCritical),
		wanted: textIn(reading, fields.get('wanted')) ?? '',
		greeting: placedTextIn(reading, fields.get('greeting')),
		pair: nameIn(reading, fields.get('pair')),
		warning: textIn(reading, fields.get('warning')),
		rule: { pass: readPass(reading, pass), weights: readWeights(reading, fields.get('weights')) },
		turns: turns ? readTurns(reading, turns) : { most: 1, then: null },
		settled: each('settled', readSettled),
		passAt: pass?.at ?? 0,
		turnsAt: turns?.at ?? 0,
		slots: reading.slots,
	}
	return { front, whole }
}

const hints: Record<(typeof needed)[number], string> = {
	title: 'Add title: The parcel that never came, say.',
	summary: 'Add summary: and one sentence that gives no answer away.',
	channel: `Add channel: ${channels.join(', ')}.`,
	level: 'Add level: 1 (easy) to 5 (hard).',
	minutes: 'Add minutes: 4, say; how long it takes to play.',
	people: 'Add people: with the person the trainee talks to.',
	wanted: 'Add wanted: and the story this person should be able to tell.',
	turns: 'Add turns: { most: 10, then: the-ending-when-it-takes-too-long }.',
}

function readPrinciples(reading: FrontReading, field: Field): Placed<string>[] {
	return namesIn(reading, field, '[respect, effort]', 'a principle')
}

function readSettled(reading: FrontReading, field: Field): Placed<string>[] {
	return namesIn(reading, field, '[own, take-back]', 'a reply')
}

function namesIn(reading: FrontReading, field: Field, shape: string, what: string): Placed<string>[] {
	return itemsIn(reading, field, shape).flatMap((item) => {
		const name = written(reading, item)
		const fault = name ? nameFault(name.value) : 'Write plain names.'
		if (name && fault === null) return [name]
		reading.report(
			'bad-name',
			name?.at ?? field.valueAt,
			`"${name?.value ?? ''}" cannot be ${what}. ${fault}`,
		)
		return []
	})
}

function readTurns(reading: FrontReading, field: Field): DraftFront['turns'] {
	const map = mapIn(reading, field, '{ most: 10, then: gave-up }')
	if (!map) return { most: 1, then: null }
	const fields = knownFields(reading, map, 'turns', ['most', 'then'])
	for (const key of ['most', 'then'])
		if (!fields.has(key))
			reading.report(
				'missing-key',
				field.at,
				`turns has no "${key}".`,
				'Write turns: { most: 10, then: gave-up }.',
			)
	return {
		most: wholeIn(reading, fields.get('most'), 1, 150) ?? 1,
		then: nameIn(reading, fields.get('then')),
	}
}
