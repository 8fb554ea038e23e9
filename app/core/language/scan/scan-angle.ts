import type { TextEdit } from '../problem'
import { blanked } from './edits'
import { readTag } from './read-tag'
import { lineEnd, type Scanning } from './scanning'
import { strayAngle } from './stray-angle'

const address = /<(?:(?:https?|ftp|mailto|tel):[^\s<>]+|[^\s<>@/="']+@[^\s<>]+)>/iy
const nameStart = /<\/?[\p{L}$_]/uy

/** Reads from a `<`: a tag, a comment of html, an address, or a sign that stands alone. Gives the offset to go on from. */
export function scanAngle(scanning: Scanning, at: number): number {
	const { text, end, edits, report } = scanning
	const next = text[at + 1]
	if (at + 1 >= end || next === undefined || /\s/.test(next)) return at + 1
	if (text.startsWith('<!--', at)) return htmlComment(scanning, at)
	address.lastIndex = at
	const found = address.exec(text)
	if (found) {
		const stop = at + found[0].length
		report(
			'autolink',
			at,
			`${found[0]} looks like a component to MDX.`,
			`Leave the pointed brackets out: ${found[0].slice(1, -1)}`,
			[
				{ start: at, end: at + 1, text: '' },
				{ start: stop - 1, end: stop, text: '' },
			],
		)
		edits.push({ at, end: at + 1, text: ' ' }, { at: stop - 1, end: stop, text: ' ' })
		return stop
	}
	if (text.startsWith('<>', at) || text.startsWith('</>', at)) {
		const stop = text.indexOf('>', at) + 1
		report('member-tag', at, `${text.slice(at, stop)} is a component without a name.`, 'Take it out.')
		edits.push({ at, end: stop, text: blanked(text.slice(at, stop)) })
		return stop
	}
	nameStart.lastIndex = at
	if (nameStart.test(text)) return readTag(scanning, at)
	return strayAngle(scanning, at)
}

/** The comment in our own signs; one that has empty lines in it must stand alone to be read. */
function asNote({ text }: Scanning, at: number, stop: number): TextEdit[] | undefined {
	const inner = text.slice(at + 4, stop - 3)
	const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
	if (/\n[ \t]*\n/.test(inner) && before.trim() !== '') return undefined
	return [{ start: at, end: stop, text: `{/*${inner.replaceAll('*/', '* /')}*/}` }]
}

function htmlComment(scanning: Scanning, at: number): number {
	const { text, end, edits, report } = scanning
	const close = text.indexOf('-->', at + 4)
	const closed = close !== -1 && close + 3 <= end
	const stop = closed ? close + 3 : lineEnd(scanning, at)
	report(
		'html-comment',
		at,
		closed ? 'A comment of html cannot stand in a scenario.' : 'This comment of html is never closed.',
		'Write {/* your note */} instead.',
		closed ? asNote(scanning, at, stop) : undefined,
	)
	edits.push({ at, end: stop, text: blanked(text.slice(at, stop)) })
	return stop
}
