import type { DraftPatience } from '../draft'
import { nameFault } from '../names'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { idOf, nameText, textOf, wholeOf } from './values'
import { noteHeld, wordsOf } from './words'

/** What a patience is called where its author gives it no id. */
export const usualPatience = 'patience'

/** Reads a `Patience`: turns until somebody leaves, and where that leads. */
export function readPatience(reading: Reading, component: Opened, node: Element): DraftPatience {
	const { at } = component
	noteHeld(reading, component, wordsOf(reading, 'Patience', node.children).text)
	const own = component.attributes.has('id') ? idOf(reading, component) : null
	const name = component.attributes.has('id') ? own : { value: usualPatience, at }
	nameText(reading, component, 'turns', 'Say how many turns it lasts: turns="5".')
	const to = textOf(reading, component, 'to')
	if (!component.attributes.has('to') && !component.broken)
		reading.report(
			'patience-target',
			at,
			'This <Patience> does not say what happens when it is used up.',
			'Add to="…" with the id of a scene or an ending.',
		)
	return {
		at,
		name: name && nameFault(name.value) === null ? name : null,
		turns: wholeOf(reading, component, 'turns', 1, 150),
		to,
		by: textOf(reading, component, 'by'),
	}
}
