import { type Outcome, outcomes } from '../../scenario/definition'
import { folded } from './folded'
import type { Labels } from './labels'

export type Heading = { kind: 'brief' | 'scene' | 'ending'; title: string; outcome: string | null }

const bullet =
	/^(?:[-*\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2043\u2219\u2013\u2014\uf0b7+][ \t]+|o\t+|\d{1,3}[.)][ \t]+|[a-z][.)][ \t]+)/
const arrow = /\s*(?:\u2192|\u21d2|\u2794|\u279c|\u27a1\ufe0f?|\uf0e0|-{1,2}>|={1,2}>|\u2013>|\u2014>)\s*/g

/** The words behind the sign of a list; null where there is none. */
export function behindBullet(text: string): string | null {
	const found = bullet.exec(text)
	return found ? text.slice(found[0].length).trim() : null
}

/** A heading as `#` lines give it, or `Scene 2: …`, `Ending: …`, `Brief` alone; null for anything else. */
export function headingIn(text: string): Heading | null {
	const hashes = /^#{1,6}\s*(.*?)\s*#*$/.exec(text)
	const words = (hashes ? (hashes[1] ?? '') : text).replace(/^(\*\*|__)(.+)\1$/, '$2')
	const ending = /^ending\b\s*\d*\s*(?:[:\u2013\u2014-]\s*(.*))?$/i.exec(words)
	if (ending && (hashes || ending[1] !== undefined)) return endingOf(ending[1] ?? '')
	const scene = /^scene\b\s*\d*\s*[:\u2013\u2014-]\s*(.*)$/i.exec(words)
	if (scene?.[1]) return { kind: 'scene', title: scene[1], outcome: null }
	if (/^(?:the )?brief(?:ing)?:?$/i.test(words)) return { kind: 'brief', title: '', outcome: null }
	return hashes && words !== '' ? { kind: 'scene', title: words, outcome: null } : null
}

function endingOf(words: string): Heading {
	const found = /^(.*?)\s*\(([^()]+)\)$/.exec(words)
	const outcome = found?.[2] ? outcomeIn(found[2]) : outcomeIn(words)
	if (outcome === null) return { kind: 'ending', title: words, outcome: null }
	return { kind: 'ending', title: found ? (found[1] ?? '') : words, outcome }
}

function outcomeIn(words: string): Outcome | null {
	const name = words.trim().toLowerCase().replace(/\s+/g, '-')
	return outcomes.find((one) => one === name) ?? null
}

/** A line all in capitals that stands alone, as a heading in small letters; null for anything else. */
export function capitals(text: string): string | null {
	if (text.length > 60 || /[.!?:,;]$/.test(text) || /\p{Ll}/u.test(text)) return null
	if ((text.match(/\p{Lu}/gu) ?? []).length < 4 || behindBullet(text) !== null || /^[[(*"]/.test(text))
		return null
	return text.slice(0, 1) + text.slice(1).toLowerCase()
}

const values: ReadonlyMap<string, string> = new Map([
	['very good', '+2'],
	['good', '+1'],
	['neutral', '0'],
	['fair', '0'],
	['poor', '-1'],
	['very poor', '-2'],
])

function markIn(words: string): string | null {
	const plain = words
		.trim()
		.toLowerCase()
		.replace(/[\u2212\u2013\u2014]/g, '-')
	const number = /^([+-]?)\s*([0-2])$/.exec(plain)
	if (number) return number[2] === '0' ? '0' : `${number[1] === '-' ? '-' : '+'}${number[2]}`
	return values.get(plain) ?? null
}

export type Marks = { tone?: string; respect?: string }

/** Marks between square brackets: `tone +1, respect -2`, `very good tone, poor respect`, or two values; null for other words. */
export function marksIn(inner: string): Marks | null {
	const marks: Marks = {}
	const parts = inner.split(/[,;]/)
	for (const [at, part] of parts.entries()) {
		const words = part.trim()
		const named = /^(tone|respect)\s*[:=]?\s*(.*)$/i.exec(words) ?? /^(.*?)\s+(tone|respect)$/i.exec(words)
		const first = named ? /^(?:tone|respect)$/i.test(named[1] ?? '') : false
		const name = (named ? (first ? named[1] : named[2]) : at === 0 ? 'tone' : 'respect')?.toLowerCase()
		const value = markIn(named ? ((first ? named[2] : named[1]) ?? '') : words)
		if (value === null || parts.length > 2) return null
		if (name === 'tone') marks.tone = value
		else marks.respect = value
		if (!named && parts.length === 1) marks.respect = value
	}
	return marks
}

/** `odd`: what looks like marks and is none. */
export type Tail = { words: string; to: string | null; marks: Marks; odd: string | null }

/** Takes `→ Where it leads [tone +1, respect 0]` off the end of a reply. What cannot be a title stays with the words. */
export function tailOf(text: string, titles: readonly string[]): Tail {
	const { rest, marks } = withoutMarks(text)
	const signs = [...rest.matchAll(arrow)]
	const last = signs.at(-1)
	const behind = last ? rest.slice(last.index + last[0].length).trim() : ''
	const known = titles.some((one) => key(one) === key(behind))
	const [label = '', odd = null] = known ? [behind] : cutAt(behind)
	if (last && label !== '' && (known || (label.length <= 60 && label.split(/\s+/).length <= 9))) {
		const before = withoutMarks(rest.slice(0, last.index).trim())
		const words = odd === null ? before.rest : `${before.rest} ${odd}`.trim()
		return { words, to: label, marks: { ...before.marks, ...marks }, odd }
	}
	const spoken = /^(.*?)[\s,;(]*\b(?:goes|leads|go) to[:\s]+(.+?)\)?\.?$/i.exec(rest)
	if (spoken && titles.some((one) => key(one) === key(spoken[2] ?? '')))
		return { words: (spoken[1] ?? '').trim(), to: (spoken[2] ?? '').trim(), marks, odd: null }
	return { words: rest, to: null, marks, odd: null }
}

const key = (words: string): string => folded(words).toLowerCase()

/** A title, and what begins with a bracket behind it. */
function cutAt(words: string): string[] {
	const at = words.search(/[[\]<>{}]/)
	return at === -1 ? [words] : [words.slice(0, at).trim(), words.slice(at)]
}

function withoutMarks(text: string): { rest: string; marks: Marks } {
	const found = /^(.*?)\s*\[([^[\]]*)\]$/s.exec(text)
	const marks = found ? marksIn(found[2] ?? '') : null
	return found && marks ? { rest: (found[1] ?? '').trim(), marks } : { rest: text, marks: {} }
}

const notPeople =
	/^(?:note|notes|warning|tip|important|time|place|ps|nb|example|answer|question|today|later|see|stage|story|why|like|deed|do|if|either|or|title|summary|people|with|reply|scene|ending|brief|date|from|to|subject|re|http|https)$/i
const called = /^(\p{Lu}[\p{L}\p{N}'\u2019.-]*(?: (?:\p{Lu}[\p{L}\p{N}'\u2019.-]*|of|the|de|van|von)){0,3})$/u

export type Spoken = { label: string; known: boolean; inner: string | null; words: string }

/** `Maya (thinks): …`: who, what stands in the brackets, and what they say; null for anything else. */
export function spokenIn(line: string, { aliases, people }: Labels): Spoken | null {
	const text = line.replace(/^(\*\*|__)([^*_:]{1,60}):\s*\1\s*/, '$2: ')
	const colon = colonIn(text)
	if (colon === -1 || colon > 140) return null
	const head = text.slice(0, colon).trim()
	const open = head.indexOf('(')
	const name = (open === -1 ? head : head.slice(0, open)).trim().replace(/^(\*\*|__)(.+)\1$/, '$2')
	if (open !== -1 && !head.endsWith(')')) return null
	const inner = open === -1 ? null : head.slice(open + 1, -1).trim()
	const words = text
		.slice(colon + 1)
		.trim()
		.replace(/^(\*\*|__)\s+/, '')
	const id = aliases.get(folded(name).toLowerCase())
	if (id !== undefined) return { label: people.get(id) ?? name, known: true, inner, words }
	if (notPeople.test(name) || !called.test(name) || words === '') return null
	return { label: name, known: false, inner, words }
}

/** The first colon outside of brackets that a space or the end follows. */
function colonIn(text: string): number {
	let depth = 0
	for (let at = 0; at < text.length && at < 200; at += 1) {
		if (text[at] === '(') depth += 1
		else if (text[at] === ')') depth -= 1
		else if (text[at] === ':' && depth === 0) return /^:(?:\*\*)?(?:\s|$)/.test(text.slice(at)) ? at : -1
	}
	return -1
}
