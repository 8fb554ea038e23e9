import { holdsNothing, meantBy, topLevel } from '../components'
import { blanked } from '../scan/edits'

/** A stretch of the body that is read alone: from one `<Brief`, `<Scene`, `<Ending` … at a line's start to the next. */
export type Piece = { start: number; end: number }

const lineTag = /^[ \t]{0,3}<([A-Za-z]\w*)/gm
const comments = /\{\s*\/\*[\s\S]*?\*\/\s*\}|<!--[\s\S]*?-->/g

/**
 * Cuts the body, so that a broken piece never hides the problems of the others. What is commented out never cuts.
 * The first piece may be words before the first tag; every offset of the body is in exactly one piece. A segment stays
 * whole, scenes and all; what holds nothing is left in a scene that is open around it, to be told that it is misplaced.
 */
export function cut(text: string, start: number): Piece[] {
	const bare = withoutNotes(/\*\/|-->/.test(text) ? text.replace(comments, blanked) : text)
	const at: number[] = []
	const ends = placesOf(bare, /<\/(?:Scene|Ending|Brief)\b/g)
	const begins = placesOf(bare, /^[ \t]{0,3}<(?:Scene|Ending|Brief|Segment)\b/gm)
	lineTag.lastIndex = start
	for (let found = lineTag.exec(bare); found; found = lineTag.exec(bare)) {
		const name = meantBy(found[1] ?? '')
		if (!name || !topLevel.has(name)) continue
		if (holdsNothing(name) && isAround(at.at(-1), found.index)) continue
		at.push(found.index)
		if (name === 'Segment') lineTag.lastIndex = segmentEnd(bare, found.index)
	}
	if (at[0] === undefined || at[0] > start) at.unshift(start)
	return at.map((from, index) => ({ start: from, end: at[index + 1] ?? text.length }))

	/** Whether a scene that began at `from` is closed only after `here`, and before another begins. */
	function isAround(from: number | undefined, here: number): boolean {
		if (from === undefined || !begins.includes(from)) return false
		const end = ends.find((one) => one > from) ?? -1
		return end > here && (begins.find((one) => one > here) ?? text.length) > end
	}
}

const placesOf = (text: string, what: RegExp): number[] => [...text.matchAll(what)].map(({ index }) => index)

/** Where cutting goes on after a segment's opening: at its closing tag, or where it must have been forgotten. */
function segmentEnd(text: string, at: number): number {
	const opening = /<\w+[^<>]*>/y
	opening.lastIndex = text.indexOf('<', at)
	const tag = opening.exec(text)?.[0]
	const from = text.indexOf('<', at) + (tag?.length ?? 1)
	if (tag?.endsWith('/>')) return from
	const end = /^[ \t]*<\/(?:Segment)\s*>|^[ \t]{0,3}<(?=(?:Segment|Ending|Brief|Patience|Gauge)\b)/gm
	end.lastIndex = from
	return end.exec(text)?.index ?? text.length
}

/** Blanks what stands in notes; one that is never closed is left for the scan to find. */
function withoutNotes(text: string): string {
	const last = text.lastIndexOf('</Note>')
	if (last === -1) return text
	return text.slice(0, last + 7).replace(/<Note\b[^<>]*>[\s\S]*?<\/Note>/g, blanked) + text.slice(last + 7)
}
