import type { Nodes } from 'mdast'
import { type Element, isBlank, isElement } from '../body/element'
import { loseInside } from '../body/lose-inside'
import { type Opened, opened, placeIn, type Reading } from '../body/opened'
import { apart } from '../body/read-beats'
import { readScene } from '../body/read-scene'
import { idOf, namesOf } from '../body/values'
import { misplaced, wordsOf } from '../body/words'
import type { DraftSegment, Placed } from '../draft'
import { nameFault } from '../names'
import { readUse } from './read-use'

/** Reads a `Segment`: its scenes, its uses of other segments, and the exits and parameters that it declares. */
export function readSegment(reading: Reading, component: Opened, node: Element): DraftSegment {
	const { report } = reading
	const exits = declaredIn(reading, component, 'exits', [])
	if (exits.length === 0 && !component.broken && !component.attributes.has('exits'))
		report(
			'missing-attribute',
			component.at,
			'This <Segment> has no exits, so nothing could come after it.',
			'Name them: exits="known not-known"; its replies leave with to="exit:known".',
		)
	const segment: DraftSegment = {
		id: idOf(reading, component),
		at: component.at,
		end: reading.back(node.position?.end.offset ?? 0),
		exits,
		params: declaredIn(
			reading,
			component,
			'params',
			exits.map(({ value }) => value),
		),
		scenes: [],
		uses: [],
	}
	for (const child of apart(node.children)) readChild(reading, segment, child)
	return segment
}

function readChild(reading: Reading, segment: DraftSegment, node: Nodes): void {
	if (isBlank(node)) return
	if (!isElement(node)) {
		const { text } = wordsOf(reading, 'Scene', [node])
		if (text !== '')
			reading.report(
				'text-outside',
				placeIn(reading, node),
				`"${text.length > 40 ? `${text.slice(0, 39)}…` : text}" stands outside every scene.`,
				'Move it into a <Scene> of the segment, or make it a note: {/* … */}.',
			)
		return
	}
	const component = opened(reading, node)
	if (component?.name === 'Scene') segment.scenes.push(readScene(reading, component, node))
	else if (component?.name === 'Use') segment.uses.push(readUse(reading, component, node))
	else if (component?.name !== 'Note') {
		loseInside(reading, node)
		if (component) misplaced(reading, 'Segment', component)
	}
}

/** Names that a segment declares: sound, each once, and none that a `Use` needs for itself. */
function declaredIn(
	reading: Reading,
	component: Opened,
	key: 'exits' | 'params',
	taken: readonly string[],
): Placed<string>[] {
	const found: Placed<string>[] = []
	for (const one of namesOf(reading, component, key)) {
		const fault =
			nameFault(one.value) ??
			(one.value === 'id' || one.value === 'segment' ? 'A <Use> needs that word for itself.' : null) ??
			(taken.includes(one.value) ? 'An exit has that name.' : null) ??
			(found.some(({ value }) => value === one.value) ? 'It is in the list already.' : null)
		if (fault === null) found.push(one)
		else
			reading.report(
				'bad-name',
				one.at,
				`"${one.value}" cannot be ${key === 'exits' ? 'an exit' : 'a parameter'} here. ${fault}`,
				'Give it another name, or take it out.',
			)
	}
	return found
}
