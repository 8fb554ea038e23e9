import { acts, efforts } from '../../scenario/definition'
import type { DraftReply } from '../draft'
import { wayTo } from '../way-to'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { doingOf } from './read-doing'
import { readCases } from './read-if'
import { conditionOf, idOf, namesOf, wordsIn, yesNo } from './values'
import { type Inside, noteEmpty, wordsOf } from './words'

/** Reads a `Reply`: its words are its paragraphs without the components that stand in it. */
export function readReply(reading: Reading, component: Opened, node: Element): DraftReply {
	const { report } = reading
	const { text, inside } = wordsOf(reading, 'Reply', node.children, ['Why', 'Deed', 'Like', 'If'])
	const deed = readDeed(reading, inside)
	if (deed === null) noteEmpty(reading, component, text)
	const doing = doingOf(reading, component, inside)
	if (!doing.to && !component.broken && !component.attributes.has('to'))
		report(
			'missing-attribute',
			component.at,
			'This <Reply> does not say where it leads.',
			'Add to="…" with the id of a scene or an ending.',
		)
	const when = conditionOf(reading, component, 'when')
	const reason = component.attributes.has('reason') ? wordsIn(reading, component, 'reason') : null
	if (reason && !component.attributes.has('when'))
		report(
			'reason-without-when',
			component.attributes.get('reason')?.at ?? component.at,
			'This reply is always on offer, so its reason is never shown.',
			'Say when it is on offer, with when="…", or take the reason out.',
		)
	const sticky = yesNo(reading, component, 'sticky')
	const once = yesNo(reading, component, 'once')
	if (sticky && once)
		report('bad-value', component.at, 'A reply is once or sticky, not both.', 'Take one of them out.')
	return {
		id: idOf(reading, component, text || (deed ?? '')),
		at: component.at,
		...doing,
		when,
		reason: reason?.value ? reason : null,
		sticky: sticky ?? once === false,
		acts: oneOfEach(reading, component, 'acts', acts, 'act'),
		effort: oneOfEach(reading, component, 'effort', efforts, 'effort'),
		text,
		deed,
		likes: inside.flatMap((one) => {
			if (one.component.name !== 'Like') return []
			const { text: value } = wordsOf(reading, 'Like', one.node.children)
			noteEmpty(reading, one.component, value)
			return [{ value, at: one.component.at }]
		}),
		cases: readCases(reading, doing, inside),
	}
}

/** What is done, an empty text where a `Deed` says nothing; null where there is none. */
function readDeed(reading: Reading, inside: readonly Inside[]): string | null {
	const [first, ...more] = inside.filter(({ component }) => component.name === 'Deed')
	for (const { component } of more)
		reading.report(
			'misplaced',
			component.at,
			'A reply has one <Deed>; this is another.',
			'Join them into one.',
		)
	if (!first) return null
	const { text } = wordsOf(reading, 'Deed', first.node.children)
	noteEmpty(reading, first.component, text)
	return text
}

/** A list of words out of a few, each once; others are reported. */
function oneOfEach<Word extends string>(
	reading: Reading,
	component: Opened,
	key: string,
	words: readonly Word[],
	what: string,
): Word[] {
	const found: Word[] = []
	for (const { value, at } of namesOf(reading, component, key)) {
		const word = words.find((one) => one === value)
		if (word && !found.includes(word)) found.push(word)
		else if (!word)
			reading.report('bad-value', at, `There is no ${what} "${value}".`, ...wayTo(value, at, words))
	}
	return found
}
