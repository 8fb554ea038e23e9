import { isScalar } from 'yaml'
import type { Placed } from '../draft'
import { parseCondition } from '../expression/parse-condition'
import type { RawCondition } from '../expression/raw'
import { nameFault } from '../names'
import { withSlots } from '../value-slots'
import { type Mend, swap, wayTo } from '../way-to'
import { type Field, type FrontReading, written } from './fields'

/** A text that is not empty, with slots for what it prints; anything else is reported. */
export function textIn(reading: FrontReading, field: Field | undefined): string | null {
	if (!field) return null
	const placed = written(reading, field.node)
	if (placed && placed.value !== '') {
		const { text, slots } = withSlots(placed.value, placed.at, reading.report, freeQuote(field.node))
		reading.slots.push(...slots)
		return text
	}
	reading.report('bad-value', field.valueAt, `"${field.key}" needs a text.`, `Write ${field.key}: "…".`)
	return null
}

/** A text with its place, for what is said of it later. */
export function placedTextIn(reading: FrontReading, field: Field | undefined): Placed<string> | null {
	const value = textIn(reading, field)
	return field && value !== null ? { value, at: field.at } : null
}

const freeQuote = (node: Field['node']): '"' | "'" =>
	isScalar(node) && node.type === 'QUOTE_SINGLE' ? '"' : "'"

/** A text that prints nothing: it is shown before anything is drawn, or stands for something printed itself. */
export function plainTextIn(reading: FrontReading, field: Field | undefined, because: string): string | null {
	const before = reading.slots.length
	const text = textIn(reading, field)
	for (const { tag, at } of reading.slots.splice(before))
		reading.report('misplaced', at, `<${tag}> cannot stand here: ${because}`, 'Write the words out.')
	return text
}

/** A whole number from `min` to `max`. */
export function wholeIn(
	reading: FrontReading,
	field: Field | undefined,
	min: number,
	max: number,
): number | null {
	if (!field) return null
	const value = isScalar(field.node) ? field.node.value : null
	if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value
	const shown = written(reading, field.node)?.value
	const inQuotes = isScalar(field.node) && field.node.type !== 'PLAIN' && /^\d+$/.test(shown ?? '')
	reading.report(
		'bad-value',
		field.valueAt,
		`"${field.key}" is a whole number from ${min} to ${max}${shown ? `, not "${shown.slice(0, 40)}"` : ''}.`,
		inQuotes ? 'Write it without quotes.' : undefined,
		inQuotes ? instead(reading, field, shown ?? '') : undefined,
	)
	return null
}

const truths: ReadonlyMap<string, boolean> = new Map([
	...['true', 'yes', 'on', 'y'].map((word): [string, boolean] => [word, true]),
	...['false', 'no', 'off', 'n'].map((word): [string, boolean] => [word, false]),
])

/** The edit that puts other words in place of a scalar, quotes and all. */
function instead({ yaml, at }: FrontReading, { node }: Field, text: string): Mend[] | undefined {
	const range = node?.range
	return range ? [swap(yaml.slice(range[0], range[1]), at + range[0], text)] : undefined
}

export function truthIn(reading: FrontReading, field: Field | undefined): boolean | null {
	if (!field) return null
	const value = isScalar(field.node) ? field.node.value : null
	if (typeof value === 'boolean') return value
	const meant = truths.get(written(reading, field.node)?.value.toLowerCase() ?? '')
	reading.report(
		'bad-value',
		field.valueAt,
		`"${field.key}" is true or false.`,
		'Write true or false, without quotes.',
		meant === undefined ? undefined : instead(reading, field, `${meant}`),
	)
	return null
}

export function choiceIn<Choice extends string>(
	reading: FrontReading,
	field: Field | undefined,
	choices: readonly Choice[],
): Choice | null {
	if (!field) return null
	const value = written(reading, field.node)?.value ?? ''
	const chosen = choices.find((choice) => choice === value)
	if (chosen) return chosen
	reading.report(
		'bad-value',
		field.valueAt,
		`"${field.key}" cannot be "${value.slice(0, 40)}".`,
		...wayTo(value, field.valueAt, choices),
	)
	return null
}

/** A name that refers to something, checked in shape only. */
export function nameIn(reading: FrontReading, field: Field | undefined): Placed<string> | null {
	if (!field) return null
	const text = written(reading, field.node)
	if (!text) {
		reading.report('bad-value', field.valueAt, `"${field.key}" needs a name.`)
		return null
	}
	const fault = nameFault(text.value)
	if (fault === null) return text
	reading.report('bad-name', text.at, `"${text.value.slice(0, 60)}" cannot be a name. ${fault}`)
	return null
}

export function conditionIn(reading: FrontReading, field: Field | undefined): RawCondition | null {
	if (!field) return null
	const text = written(reading, field.node)
	if (!text) {
		reading.report(
			'condition-syntax',
			field.valueAt,
			`"${field.key}" needs a condition.`,
			'Write it in quotes: "met(heard)".',
		)
		return null
	}
	const parsed = parseCondition({ text: text.value, at: text.at })
	if ('condition' in parsed) return parsed.condition
	reading.report(
		'condition-syntax',
		parsed.fault.at,
		parsed.fault.message,
		parsed.fault.fix,
		parsed.fault.edits,
	)
	return null
}
