import type { Mark } from '../../scenario/definition'
import type { Placed } from '../draft'
import { parseCondition } from '../expression/parse-condition'
import { parseSet } from '../expression/parse-set'
import type { RawCondition, RawEffect } from '../expression/raw'
import { nameFault, nameFrom } from '../names'
import { idFromWords } from '../strings/ids/id-from-words'
import { withSlots } from '../value-slots'
import { swap, type Way, wayTo } from '../way-to'
import type { Opened, Reading } from './opened'

/** An attribute's text, trimmed; null when it is absent. One without a value, or with an empty one, is reported. */
export function textOf(
	{ report }: Reading,
	{ name, attributes }: Opened,
	key: string,
): Placed<string> | null {
	const attribute = attributes.get(key)
	if (!attribute) return null
	const value = attribute.value?.trim()
	if (!value) {
		report(
			'bad-value',
			attribute.at,
			`${key} on <${name}> has no value.`,
			`Write ${key}="…", or leave it out.`,
		)
		return null
	}
	return { value, at: attribute.valueAt + (attribute.value ?? '').search(/\S/) }
}

/** A name that a component must give; one that is left out is reported. */
export function nameText(
	reading: Reading,
	component: Opened,
	key: string,
	fix: string,
): Placed<string> | null {
	if (!component.broken && !component.attributes.has(key))
		reading.report('missing-attribute', component.at, `This <${component.name}> has no ${key}.`, fix)
	return textOf(reading, component, key)
}

/** An attribute that people read: what it prints becomes slots. Empty where it is absent. */
export function wordsIn(reading: Reading, component: Opened, key: string): Placed<string> {
	const written = textOf(reading, component, key)
	if (!written) return { value: '', at: component.at }
	const { text, slots } = withSlots(written.value, written.at, reading.report)
	reading.slots.push(...slots)
	return { value: text, at: written.at }
}

/** The id of a component that must have one; where it is missing, one is offered out of some words of it. */
export function idOf(reading: Reading, component: Opened, words = ''): Placed<string> | null {
	const { report } = reading
	const id = textOf(reading, component, 'id')
	if (!id) {
		if (!component.broken && !component.attributes.has('id'))
			report(
				'missing-id',
				component.at,
				`This <${component.name}> has no id.`,
				...idFor(reading, component, words),
			)
		return null
	}
	const fault = nameFault(id.value)
	if (fault === null) return id
	const name = nameFrom(id.value)
	report(
		'bad-name',
		id.at,
		`"${id.value}" cannot be an id. ${fault}`,
		name ? `Write id="${name}".` : undefined,
		name && !reading.ids.has(name) ? [swap(id.value, id.at, name)] : undefined,
	)
	return null
}

function idFor(reading: Reading, { name, at }: Opened, words: string): Way {
	if (!/[a-z]/i.test(words)) return [`Give it a short name of its own: <${name} id="…">.`, undefined]
	const id = idFromWords(words, reading.ids)
	reading.ids.add(id)
	const tag = reading.tags.get(at)
	const end = at + 1 + (tag?.name.length ?? 0)
	return [
		`Give it a short name of its own: <${name} id="${id}">.`,
		tag && [{ start: end, end, text: ` id="${id}"`, was: '' }],
	]
}

/** The names in a list attribute, parted by spaces or commas, each with its place. */
export function namesOf(reading: Reading, component: Opened, key: string): Placed<string>[] {
	const text = textOf(reading, component, key)
	if (!text) return []
	return [...text.value.matchAll(/[^\s,]+/g)].map((found) => ({ value: found[0], at: text.at + found.index }))
}

/** A mark of -2 to +2; null leaves the turn unmarked in that dimension. */
export function markOf(reading: Reading, component: Opened, key: 'tone' | 'respect'): Mark | null {
	const text = textOf(reading, component, key)
	if (!text) return null
	const written = text.value.replace(/[−–]/, '-').replace(/\s+/g, '')
	const mark = marks.get(written)
	if (mark !== undefined && written === text.value) return mark
	reading.report(
		'bad-mark',
		text.at,
		`"${text.value}" is not a mark.`,
		mark === undefined ? `${key} is -2, -1, 0, +1 or +2.` : `Write ${key}="${written}".`,
		mark === undefined ? undefined : [swap(text.value, text.at, written)],
	)
	return null
}

const marks: ReadonlyMap<string, Mark> = new Map([
	['-2', -2],
	['-1', -1],
	['0', 0],
	['+0', 0],
	['-0', 0],
	['1', 1],
	['+1', 1],
	['2', 2],
	['+2', 2],
])

/** A whole number from `min` to `max`, with or without its sign; null when it is absent or none. */
export function wholeOf(
	reading: Reading,
	component: Opened,
	key: string,
	min: number,
	max: number,
): number | null {
	const text = textOf(reading, component, key)
	if (!text) return null
	const value = /^[+-]?\d{1,6}$/.test(text.value) ? Number(text.value) : null
	if (value !== null && value >= min && value <= max) return value === 0 ? 0 : value
	reading.report(
		'bad-value',
		text.at,
		`${key} is a whole number from ${min} to ${max}, not "${text.value.slice(0, 40)}".`,
		/[−–]/.test(text.value) ? 'Type a minus sign: -1.' : undefined,
	)
	return null
}

export function conditionOf(reading: Reading, component: Opened, key: string): RawCondition | null {
	const text = textOf(reading, component, key)
	if (!text) return null
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

export function effectsOf(reading: Reading, component: Opened): RawEffect[] {
	const text = textOf(reading, component, 'set')
	if (!text) return []
	const { effects, faults } = parseSet({ text: text.value, at: text.at })
	for (const fault of faults) reading.report('set-syntax', fault.at, fault.message, fault.fix, fault.edits)
	return effects
}

const truths: ReadonlyMap<string, string> = new Map([
	['true', 'yes'],
	['false', 'no'],
	['yes', 'yes'],
	['no', 'no'],
])

/** A bare attribute, or `yes` or `no`; null when it is absent or neither. */
export function yesNo(reading: Reading, component: Opened, key: string): boolean | null {
	const attribute = component.attributes.get(key)
	if (!attribute) return null
	if (attribute.value === null) return true
	const value = attribute.value.trim()
	if (value === 'yes' || value === 'no') return value === 'yes'
	const meant = truths.get(value.toLowerCase())
	const at = attribute.valueAt + attribute.value.search(/\S|$/)
	reading.report(
		'bad-value',
		attribute.valueAt,
		`${key} is yes or no, not "${value}".`,
		meant ? `Write ${key}="${meant}".` : `Write ${key}="yes" or ${key}="no".`,
		meant ? [swap(value, at, meant)] : undefined,
	)
	return null
}

/** One of a few words; null when it is absent or none of them. */
export function choiceOf<Choice extends string>(
	reading: Reading,
	component: Opened,
	key: string,
	choices: readonly Choice[],
): Choice | null {
	const text = textOf(reading, component, key)
	if (!text) return null
	const chosen = choices.find((choice) => choice === text.value)
	if (chosen) return chosen
	reading.report(
		'bad-value',
		text.at,
		`${key} cannot be "${text.value}".`,
		...wayTo(text.value, text.at, choices),
	)
	return null
}
