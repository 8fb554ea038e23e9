import { meantBy } from '../components'
import { blanked } from './edits'
import { readAttributes } from './read-attributes'
import { lineEnd, type Scanning } from './scanning'
import { strayAngle } from './stray-angle'
import type { Tag } from './tag'

const opening = /<(\/?)[ \t]*([\p{L}$_][\p{L}\p{N}$_-]*(?:[.:][\p{L}\p{N}$_-]+)*)/uy

/** Reads a whole tag from its `<`. What cannot be a tag is reported and taken out. Gives the offset to go on from. */
export function readTag(scanning: Scanning, at: number): number {
	const { text, edits, report, tags } = scanning
	opening.lastIndex = at
	const found = opening.exec(text)
	const name = found?.[2]
	if (!found || !name) return strayAngle(scanning, at)
	const body = readAttributes(scanning, at + found[0].length, name)
	if (!body) {
		// `if x <y then`: a small word that no `>` follows is a sign, not a tag.
		if (meantBy(name) === null && /^\p{Ll}/u.test(name)) return strayAngle(scanning, at)
		return brokenTag(scanning, at, name, found[1] === '/')
	}
	if (/[.:]/.test(name)) {
		if (!found[1])
			report(
				'member-tag',
				at,
				`<${name}> has a ${name.includes('.') ? 'dot' : 'colon'} in its name; no component has.`,
				'Take it out, or use a component of the scenario language.',
			)
		edits.push({ at, end: body.end, text: blanked(text.slice(at, body.end)) })
		return body.end
	}
	const tag: Tag = {
		name,
		at,
		end: body.end,
		close: found[1] === '/',
		selfClosing: body.selfClosing,
		attributes: body.attributes,
		broken: false,
		closing: null,
	}
	tags.push(tag)
	return body.end
}

/** Reports a tag that never ends, and lets it end where it most likely should: at the next pointed bracket or line end. */
function brokenTag(scanning: Scanning, at: number, name: string, close: boolean): number {
	const { text, edits, report, tags } = scanning
	const line = text.slice(at + 1, lineEnd(scanning, at))
	const bracket = line.search(/[<>]/)
	const end = at + 1 + (bracket === -1 ? line.length : bracket + (line[bracket] === '>' ? 1 : 0))
	const written = text.slice(at, end)
	report(
		'broken-tag',
		at,
		`<${close ? '/' : ''}${name} starts a tag that does not end.`,
		'Look for a missing > or a missing quote.',
	)
	edits.push({ at, end, text: `<${close ? '/' : ''}${name}>` })
	const attributes = close ? [] : [...written.matchAll(loose)].map((found) => guessed(found, at))
	tags.push({ name, at, end, close, selfClosing: false, attributes, broken: true, closing: null })
	return end
}

const loose = /([\w-]+)\s*=\s*["'“”]([^"'“”=<>]*?)(?=["'“”>]|\s+[\w-]+\s*=|$)/g

function guessed(found: RegExpMatchArray, start: number): Tag['attributes'][number] {
	const at = start + (found.index ?? 0)
	const value = found[2] ?? ''
	const end = at + found[0].length
	return { name: found[1] ?? '', at, end, value, valueAt: end - value.length }
}
