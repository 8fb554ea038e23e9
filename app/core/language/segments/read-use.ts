import type { Element } from '../body/element'
import type { Opened, Reading } from '../body/opened'
import { idOf, nameText, wordsIn } from '../body/values'
import { noteHeld, wordsOf } from '../body/words'
import type { DraftUse, Given } from '../draft'

/** Reads a `Use`: whatever it gives besides its id and its segment is an exit or a parameter of that segment. */
export function readUse(reading: Reading, component: Opened, node: Element): DraftUse {
	noteHeld(reading, component, wordsOf(reading, 'Use', node.children).text)
	const given = new Map<string, Given>()
	for (const [name, { at: nameAt }] of component.attributes)
		if (name !== 'id' && name !== 'segment')
			// What a parameter prints becomes slots; a name reads the same either way.
			given.set(name, { ...wordsIn(reading, component, name), nameAt })
	return {
		id: idOf(reading, component),
		at: component.at,
		segment: nameText(reading, component, 'segment', 'Say which one: segment="…".'),
		given,
	}
}
