import { type Composing, composed } from './composed'
import { fieldNames } from './fields-of'
import { folded } from './folded'
import { inScriptOrder } from './in-script-order'
import { deepKey } from './keys'
import { newPart } from './new-part'
import type { Piece } from './pieces'
import { scriptOrder } from './render-script'
import type { Item } from './script'
import { editedTag, type Wanted } from './write-tag'
import type { Writing } from './writing'
import { editedWords } from './written-words'

/** What a part of the script says, in the scenario: as it was, to the letter, where nothing has changed. */
export function partWriter(writing: Writing): Composing['write'] {
	const { text } = writing
	return write

	function write(next: Item, base: Item | null): Piece[] {
		if (!base?.source) return newPart(writing, next, write)
		if (deepKey(next) === deepKey(inScriptOrder(base))) return asItWas(next, base)
		const { source } = base
		if (base.kind === 'words') {
			const unchanged = folded(base.text) === folded(next.text)
			return [
				{ line: next.line },
				unchanged
					? text.slice(source.start, source.end)
					: editedWords(text, source.start, source.end, next.text, writing.slots),
			]
		}
		return tagged(next, base, source)
	}

	function tagged(next: Item, base: Item, source: NonNullable<Item['source']>): Piece[] {
		const { tag, inside } = source
		if (!tag) return [text.slice(source.start, source.end)]
		const name = tagName(base, next, tag.name)
		const fills = inside === null && next.children.length > 0
		const open = editedTag(text, tag, name, changed(next, base), fills)
		const region = inside ?? { start: source.end, end: source.end }
		const parts = composed({ ...writing, write }, region, base.children, scriptOrder(base), scriptOrder(next))
		if (inside === null && !fills) return [{ line: next.line }, open]
		const close = tag.closing ? text.slice(tag.closing.at, tag.closing.end) : `</${name}>`
		return [{ line: next.line }, open, ...parts, name === tag.name ? close : `</${name}>`]
	}

	function changed(next: Item, base: Item): Wanted[] {
		return fieldNames(base.kind).flatMap((field): Wanted[] => {
			const [now, was] = [folded(next.fields[field] ?? ''), folded(base.fields[field] ?? '')]
			const same = field === 'title' ? now === was : now.toLowerCase() === was.toLowerCase()
			return same ? [] : writing.attribute(field, next.fields[field], next)
		})
	}

	/** To the letter, with the places of its lines. */
	function asItWas(next: Item, base: Item): Piece[] {
		const marks = marksIn(next, base).sort((one, other) => one.at - other.at)
		let done = base.source?.start ?? 0
		const pieces: Piece[] = []
		for (const { line, at } of marks) {
			pieces.push(text.slice(done, Math.max(at, done)), { line })
			done = Math.max(at, done)
		}
		pieces.push(text.slice(done, base.source?.end ?? done))
		return pieces
	}

	function marksIn(next: Item, base: Item): { line: number; at: number }[] {
		const inner = scriptOrder(base).flatMap((child, at) => {
			const one = scriptOrder(next)[at]
			return one ? marksIn(one, child) : []
		})
		return [{ line: next.line, at: base.source?.start ?? 0 }, ...inner]
	}
}

function tagName(base: Item, next: Item, name: string): string {
	if (base.kind !== 'line' || (base.fields.thinks ?? '') === (next.fields.thinks ?? '')) return name
	return next.fields.thinks ? 'Thinks' : 'Says'
}
