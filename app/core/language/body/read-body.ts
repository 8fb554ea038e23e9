import type { Nodes } from 'mdast'
import type { Draft } from '../draft'
import type { Kept } from '../kept/keep'
import { nothingLost } from '../lost'
import type { Report } from '../report'
import { readSegment } from '../segments/read-segment'
import { readUse } from '../segments/read-use'
import { cut } from './cut'
import { isBlank, isElement } from './element'
import { loseInside } from './lose-inside'
import { opened, placeIn, type Reading } from './opened'
import { parsePiece } from './parse'
import { apart } from './read-beats'
import { readEnding } from './read-ending'
import { readGauge } from './read-gauge'
import { readPatience } from './read-patience'
import type { PieceRead } from './read-piece'
import { readScene } from './read-scene'
import { wordsOf } from './words'

export type Body = Omit<Draft, 'front' | 'bodyAt'>

/** Reads everything after the front matter, piece by piece; pieces that are kept are not parsed again. */
export function readBody(text: string, start: number, report: Report, kept?: Kept<PieceRead>): Body {
	const lost = nothingLost()
	const body: Body = {
		brief: '',
		scenes: [],
		endings: [],
		segments: [],
		uses: [],
		patience: [],
		gauges: [],
		slots: [],
		lost,
	}
	const ids = writtenIds(text)
	let briefs = 0
	for (const piece of cut(text, start)) {
		const { tree, tags, back } = parsePiece(text, piece, report, lost, kept)
		const reading: Reading = { report, tags, back, lost, slots: body.slots, ids }
		for (const node of apart(tree?.children ?? [])) readTop(reading, node)
	}
	return body

	function readTop(reading: Reading, node: Nodes): void {
		if (isBlank(node)) return
		if (!isElement(node)) {
			const { text: words } = wordsOf(reading, 'Scene', [node])
			if (words !== '')
				report(
					'text-outside',
					placeIn(reading, node),
					`"${words.length > 40 ? `${words.slice(0, 39)}…` : words}" stands outside every scene.`,
					'Move it into a <Scene>, an <Ending> or the <Brief>, or make it a note: {/* … */}.',
				)
			return
		}
		const component = opened(reading, node)
		if (component?.name === 'Scene') body.scenes.push(readScene(reading, component, node))
		else if (component?.name === 'Ending') body.endings.push(readEnding(reading, component, node))
		else if (component?.name === 'Segment') body.segments.push(readSegment(reading, component, node))
		else if (component?.name === 'Use') body.uses.push(readUse(reading, component, node))
		else if (component?.name === 'Patience') body.patience.push(readPatience(reading, component, node))
		else if (component?.name === 'Gauge') body.gauges.push(readGauge(reading, component, node))
		else if (component?.name === 'Note') return
		else if (component?.name === 'Brief') {
			briefs += 1
			const words = wordsOf(reading, 'Brief', node.children)
			if (briefs === 1) body.brief = words.text
			else
				report('brief-twice', component.at, 'This is another <Brief>; there is one.', 'Join them into one.')
		} else {
			loseInside(reading, node)
			if (component)
				report(
					'misplaced',
					component.at,
					`<${component.name}> stands outside every scene.`,
					'Move it into the <Scene> or <Ending> that it belongs to.',
				)
		}
	}
}

/** Everything that is written like an id, or declared in the front matter. */
function writtenIds(text: string): Set<string> {
	const found = text.matchAll(/\bid\s*=\s*["'“”]([^"'“”]*)|^[ \t]+([a-z][a-z0-9-]*):/gm)
	return new Set([...found].map(([, id, key]) => id?.trim() ?? key ?? ''))
}
