import { isMap } from 'yaml'
import type { DraftMood } from '../draft'
import { nameFault } from '../names'
import { type Field, type FrontReading, fieldsOf, itemsIn } from './fields'
import { conditionIn } from './values'

const shape = 'lines such as "- tense: trust < 3", the last one "- calm: otherwise"'

/** Reads the mood tiers; the last, and only the last, must be `otherwise`. */
export function readMood(reading: FrontReading, field: Field): DraftMood[] {
	const tiers: DraftMood[] = []
	const items = itemsIn(reading, field, shape)
	let closed = false
	items.forEach((item) => {
		const pairs = isMap(item) ? fieldsOf(reading, item) : []
		const [pair, extra] = pairs
		if (!pair || extra) {
			const at = extra?.at ?? reading.at + (item.range?.[0] ?? 0)
			reading.report(
				'bad-value',
				at,
				'Each tier of "mood" is one mood with its condition.',
				`Write ${shape}.`,
			)
		}
		if (!pair) return
		if (closed)
			reading.report(
				'mood-not-closed',
				pair.at,
				`"${pair.key}" comes after "otherwise", so it never comes.`,
				'Move it up.',
			)
		const fault = nameFault(pair.key)
		if (fault) reading.report('bad-name', pair.at, `"${pair.key}" cannot be the name of a mood. ${fault}`)
		if (tiers.some((tier) => tier.mood.value === pair.key))
			reading.report('key-twice', pair.at, `The mood "${pair.key}" is here twice.`, 'Join the two with "or".')
		const when = conditionIn(reading, pair)
		if (when?.op === 'always') closed = true
		if (fault) reading.lost.add(pair.key)
		else tiers.push({ mood: { value: pair.key, at: pair.at }, when })
	})
	if (!closed)
		reading.report(
			'mood-not-closed',
			field.at,
			'The last mood is not "otherwise", so there may be no mood at all.',
			'End the list with "- calm: otherwise", say.',
		)
	return tiers
}
