import type { DraftDoing, DraftWhy } from '../draft'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { effectsOf, markOf, namesOf, textOf } from './values'
import { type Inside, noteEmpty, wordsOf } from './words'

/** Reads what a `Reply` or an `If` says that it does, what is left out being none. */
export function doingOf(reading: Reading, component: Opened, inside: readonly Inside[]): DraftDoing {
	return {
		to: textOf(reading, component, 'to'),
		tone: markOf(reading, component, 'tone'),
		respect: markOf(reading, component, 'respect'),
		set: effectsOf(reading, component),
		meets: namesOf(reading, component, 'meets'),
		offers: namesOf(reading, component, 'offers'),
		critical: namesOf(reading, component, 'critical'),
		repairs: namesOf(reading, component, 'repairs'),
		why: whyOf(reading, component, inside),
	}
}

function whyOf(reading: Reading, owner: Opened, inside: readonly Inside[]): DraftWhy | null {
	const [first, ...more] = inside.filter(({ component }) => component.name === 'Why')
	for (const { component } of more)
		reading.report(
			'misplaced',
			component.at,
			`${owner.name === 'If' ? 'An <If>' : 'A reply'} has one <Why>; this is another.`,
			'Join them into one.',
		)
	return first ? readWhy(reading, first.component, first.node) : null
}

function readWhy(reading: Reading, component: Opened, node: Element): DraftWhy {
	const { text } = wordsOf(reading, 'Why', node.children)
	noteEmpty(reading, component, text)
	return { text, lesson: textOf(reading, component, 'lesson') }
}
