import type { DraftLine } from '../draft'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { conditionOf, textOf } from './values'
import { noteEmpty, wordsOf } from './words'

/** Reads a `Says` or a `Thinks`. */
export function readLine(reading: Reading, component: Opened, node: Element, id: string): DraftLine {
	const { text } = wordsOf(reading, component.name, node.children)
	noteEmpty(reading, component, text)
	const mood = textOf(reading, component, 'mood')
	if (mood && /[\s,]/.test(mood.value)) {
		const moods = mood.value.split(/[\s,]+/)
		reading.report(
			'bad-value',
			mood.at,
			`mood takes one mood, not "${mood.value}".`,
			`Write when="${moods.map((one) => `mood = ${one}`).join(' or ')}".`,
		)
	}
	return {
		id,
		at: component.at,
		by: textOf(reading, component, 'by'),
		mood: mood && !/[\s,]/.test(mood.value) ? mood : null,
		when: conditionOf(reading, component, 'when'),
		text,
	}
}
