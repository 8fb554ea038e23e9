import { doingKey } from '../doing-key'
import type { DraftCase, DraftDoing } from '../draft'
import type { Opened, Reading } from './opened'
import { doingOf } from './read-doing'
import { conditionOf } from './values'
import { type Inside, noteHeld, wordsOf } from './words'

/**
 * Reads the `If`s of a reply in order. What one leaves out it has from the reply; an empty value takes away what the
 * reply has: `meets=""` meets nothing, `tone=""` leaves the turn unmarked.
 */
export function readCases(reading: Reading, reply: DraftDoing, inside: readonly Inside[]): DraftCase[] {
	let always = false
	return inside.flatMap(({ component, node }) => {
		if (component.name !== 'If') return []
		const { at } = component
		const held = wordsOf(reading, 'If', node.children, ['Why'])
		noteHeld(reading, component, held.text)
		const doing = joined(reply, doingOf(reading, withoutEmpty(component), held.inside), component)
		const when = conditionOf(reading, component, 'when')
		if (!component.attributes.has('when') && !component.broken)
			reading.report(
				'if-without-when',
				at,
				'This <If> does not say when it holds.',
				'Add when="…": mood = hostile, say.',
			)
		if (doing.why === reply.why && doingKey(doing) === doingKey(reply) && !component.broken)
			reading.report(
				'if-changes-nothing',
				at,
				'This <If> changes nothing: what it says, the reply says already.',
				'Give it what is different then (tone="-1", say), or take it out.',
			)
		if (always)
			reading.report(
				'if-never-reached',
				at,
				'The <If> before this one always holds, so this one never counts.',
				'Put it before the other, or take it out.',
			)
		always ||= when?.op === 'always'
		return [{ ...doing, at, when }]
	})
}

/** An empty value is a choice here, not a slip. */
function withoutEmpty(component: Opened): Opened {
	const full = [...component.attributes].filter(
		([key, { value }]) => key === 'to' || key === 'when' || value === null || value.trim() !== '',
	)
	return { ...component, attributes: new Map(full) }
}

function joined(reply: DraftDoing, given: DraftDoing, { attributes }: Opened): DraftDoing {
	const pick = <Key extends keyof DraftDoing>(key: Key): DraftDoing[Key] =>
		attributes.has(key) ? given[key] : reply[key]
	return {
		to: pick('to'),
		tone: pick('tone'),
		respect: pick('respect'),
		set: pick('set'),
		meets: pick('meets'),
		offers: pick('offers'),
		critical: pick('critical'),
		repairs: pick('repairs'),
		why: given.why ?? reply.why,
	}
}
