import type { Span } from './reading'

/** Puts `text` in place of what stands from `start` up to, not including, `end`. Offsets in UTF-16 code units. */
export type Splice = Span & { text: string }

/**
 * Makes all of the changes at once; every one speaks of the text as it is given. Of two that overlap the later one is
 * left out, and so is one that lies outside the text.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
	let made = ''
	let done = 0
	for (const { start, end, text: put } of inOrder(splices)) {
		if (start < done || end < start || end > text.length) continue
		made += text.slice(done, start) + put
		done = end
	}
	return made + text.slice(done)
}

/** Where an offset lies once the changes are made. Inside replaced words it is the end of what replaces them. */
export function moved(offset: number, splices: readonly Splice[]): number {
	let shift = 0
	for (const { start, end, text } of inOrder(splices)) {
		if (start >= offset && !(start === offset && end === start)) break
		if (end > offset) return start + shift + text.length
		shift += text.length - (end - start)
	}
	return offset + shift
}

const inOrder = (splices: readonly Splice[]): Splice[] =>
	[...splices].sort((a, b) => a.start - b.start || a.end - b.end)
