import type { DraftGauge } from '../draft'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { nameText, textOf, wholeOf, wordsIn } from './values'
import { noteHeld, wordsOf } from './words'

/** Reads a `Gauge`: a number that is shown and never counts. */
export function readGauge(reading: Reading, component: Opened, node: Element): DraftGauge {
	noteHeld(reading, component, wordsOf(reading, 'Gauge', node.children).text)
	nameText(reading, component, 'title', 'Add title="…": Handling time, say.')
	return {
		at: component.at,
		of: nameText(reading, component, 'of', 'Name a number under state: of="…".'),
		title: wordsIn(reading, component, 'title').value,
		unit: textOf(reading, component, 'unit')?.value ?? null,
		each: wholeOf(reading, component, 'each', -1000, 1000) ?? 0,
	}
}
