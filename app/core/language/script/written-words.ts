import { straight } from './folded'
import { type Atom, atomsOf } from './shown-words'

/** How a value that the words print is written: `[[item]]` in a script is this; null where there is no such value. */
export type Slots = (name: string) => string | null

const emphasis = /(\*\*|\*)(?=[^\s*])(?:[^*]*[^\s*])\1(?!\*)/g

/** Words of a script as MDX: signs that mean something there are escaped, *slanted* and **bold** words stay. */
export function writtenWords(words: string, slots: Slots): string {
	return leading(escaped(straight(words), 0, words.length, slots))
}

/** The words from `start` to `end` of the text made to say `words`; what stays the same stays to the letter. */
export function editedWords(text: string, start: number, end: number, words: string, slots: Slots): string {
	const atoms = atomsOf(text, start, end)
	const next = straight(words)
	const { head, tail, from, to } = sameEnds(atoms, next)
	const middle = escaped(next, from, to, slots)
	const kept = atoms
		.slice(head, atoms.length - tail)
		.filter(({ shown }) => shown === '')
		.map((atom) => text.slice(atom.start, atom.end))
	const headEnd = atoms[head - 1]?.end ?? start
	const tailStart = tail === 0 ? end : (atoms[atoms.length - tail]?.start ?? end)
	const made = text.slice(start, headEnd) + middle + kept.join('') + text.slice(tailStart, end)
	return head === 0 ? leading(made) : made
}

/** How many atoms stay at either end, and the stretch of the new words between them. */
function sameEnds(
	atoms: readonly Atom[],
	next: string,
): { head: number; tail: number; from: number; to: number } {
	let head = 0
	let from = 0
	while (head < atoms.length) {
		const shown = straight(atoms[head]?.shown ?? '')
		if (!next.startsWith(shown, from)) break
		from += shown.length
		head += 1
	}
	let tail = 0
	let to = next.length
	while (tail < atoms.length - head) {
		const shown = straight(atoms[atoms.length - tail - 1]?.shown ?? '')
		if (to - shown.length < from || !next.startsWith(shown, to - shown.length)) break
		to -= shown.length
		tail += 1
	}
	return { head, tail, from, to }
}

function escaped(words: string, from: number, to: number, slots: Slots): string {
	const emphatic = new Set<number>()
	for (const found of words.matchAll(emphasis)) {
		const sign = found[1]?.length ?? 1
		for (let at = 0; at < sign; at += 1) {
			emphatic.add(found.index + at)
			emphatic.add(found.index + found[0].length - 1 - at)
		}
	}
	let made = ''
	for (let at = from; at < to; at += 1) {
		const slot = /^\[\[([a-z][a-z0-9-]*)\]\]/.exec(words.slice(at, Math.min(at + 70, to)))
		const value = slot ? slots(slot[1] ?? '') : null
		if (slot && value !== null) {
			made += value
			at += slot[0].length - 1
		} else made += sign(words, at, emphatic)
	}
	return made
}

function sign(words: string, at: number, emphatic: ReadonlySet<number>): string {
	const one = words[at] ?? ''
	if (one === '<') return '&lt;'
	if (one === '*') return emphatic.has(at) ? one : '\\*'
	if (one === '{' || one === '}' || one === '`' || one === '~') return `\\${one}`
	if (one === '\\') return '\\\\'
	if (one === '!' && words[at + 1] === '[') return '\\!'
	if (one === '&' && /^&#?\w+;/.test(words.slice(at, at + 40))) return '&amp;'
	return one
}

/** What would begin a heading, a list, a quote or a program at the start of a paragraph is a plain sign there. */
function leading(words: string): string {
	const program = /^(import|export)(?=\s)/.exec(words)
	if (program) return `&#${words.charCodeAt(0)};${words.slice(1)}`
	if (/^(?:[#>|=-]|\+\s|\[[^\]]*\]:)/.test(words) && !/^- \S/.test(words)) return `\\${words}`
	return words.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
}
