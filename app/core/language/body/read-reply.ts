import { type Act, acts } from '../../scenario/definition'
import type { DraftReply } from '../draft'
import { suggestion } from '../nearest'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { conditionOf, effectsOf, idOf, markOf, namesOf, textOf, yesNo } from './values'
import { noteEmpty, wordsOf } from './words'

/** Reads a `Reply`: its words are its paragraphs without its `Why`. */
export function readReply(reading: Reading, component: Opened, node: Element): DraftReply {
	const { text, inside } = wordsOf(reading, 'Reply', node.children, 'Why')
	noteEmpty(reading, component, text)
	const to = textOf(reading, component, 'to')
	if (!to && !component.broken && !component.attributes.has('to'))
		reading.report(
			'missing-attribute',
			component.at,
			'This <Reply> does not say where it leads.',
			'Add to="…" with the id of a scene or an ending.',
		)
	const [first, ...more] = inside
	for (const { component: extra } of more)
		reading.report('misplaced', extra.at, 'A reply has one <Why>; this is another.', 'Join them into one.')
	const sticky = yesNo(reading, component, 'sticky')
	const once = yesNo(reading, component, 'once')
	if (sticky && once)
		reading.report('bad-value', component.at, 'A reply is once or sticky, not both.', 'Take one of them out.')
	return {
		id: idOf(reading, component),
		at: component.at,
		to,
		tone: markOf(reading, component, 'tone'),
		respect: markOf(reading, component, 'respect'),
		set: effectsOf(reading, component),
		meets: namesOf(reading, component, 'meets'),
		offers: namesOf(reading, component, 'offers'),
		critical: namesOf(reading, component, 'critical'),
		repairs: namesOf(reading, component, 'repairs'),
		when: conditionOf(reading, component, 'when'),
		sticky: sticky ?? once === false,
		acts: actsOf(reading, component),
		text,
		why: first ? readWhy(reading, first.component, first.node) : null,
	}
}

function readWhy(reading: Reading, component: Opened, node: Element): DraftReply['why'] {
	const { text } = wordsOf(reading, 'Why', node.children)
	noteEmpty(reading, component, text)
	return { text, lesson: textOf(reading, component, 'lesson') }
}

function actsOf(reading: Reading, component: Opened): Act[] {
	const found: Act[] = []
	for (const { value, at } of namesOf(reading, component, 'acts')) {
		const act = acts.find((one) => one === value)
		if (act && !found.includes(act)) found.push(act)
		else if (!act) reading.report('bad-value', at, `There is no act "${value}".`, suggestion(value, acts))
	}
	return found
}
