import { wordSet } from '../rules/sets'
import { isSuspicious } from './suspicious'

/** A word that was hidden from a list of words and not from a reader, with its place. */
export type Disguised = { start: number; end: number; form: string }

/** Words that are sought in disguise. Others are never guessed: a code or a size stays what it is. */
const strong: readonly string[] = [
	...new Set([
		...'fuck shit bitch asshole stupid idiot moron loser bastard retard retarded dumb pathetic useless worthless'.split(
			' ',
		),
		...wordSet('swear'),
		...wordSet('insult'),
		...wordSet('slur'),
	]),
].filter((word) => /^[a-z]{4,}$/.test(word) && word !== 'hell')
const sought: ReadonlySet<string> = new Set([
	...strong,
	...'ugly crazy ignorant brainless idiotic moronic imbecilic clueless pathetic'.split(' '),
	...[...wordSet('taunt')].filter((word) =>
		/^(?:clown|jerk|psycho|pig|cow|peasant|maniac|vermin)s?$/.test(word),
	),
])
const alias: ReadonlyMap<string, string> = new Map([
	['stoopid', 'stupid'],
	['idoit', 'idiot'],
	['fuk', 'fuck'],
	['phuck', 'fuck'],
	['biatch', 'bitch'],
	['ahole', 'asshole'],
	['azzhole', 'asshole'],
	['ashole', 'asshole'],
	['asholes', 'assholes'],
])
const byLetters = new Map([...sought].map((word) => [once(word), word]))

const figures: Readonly<Record<string, string>> = {
	'0': 'o',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	'9': 'g',
	'@': 'a',
	$: 's',
	'+': 't',
}
const apart =
	/(?<![\p{L}\p{N}'\u2019])[\p{L}\p{N}@$!*](?:[ ._*~\u00b7-]{1,3}[\p{L}\p{N}@$!*](?![\p{L}\p{N}])){2,}/gu
const token = /[a-z0-9@$!|*#+]+(?:[._~\u00b7'-][a-z0-9@$!|*#+]+)*/gi
const plain = /^[a-z']+$/i
const drawnOut = /(.)\1\1/i

/** The hidden words of a text in order. They never overlap. */
export function disguisedIn(text: string): readonly Disguised[] {
	if (!isSuspicious(text)) return none
	const found = [...text.matchAll(apart)].flatMap((match) => spelledOut(match[0], match.index))
	for (const { 0: written, index } of text.matchAll(token)) {
		if (plain.test(written) && !drawnOut.test(written)) continue
		const form = /\p{L}/u.test(text[index - 1] ?? '') ? undefined : unmasked(written, text.slice(0, index))
		const end = index + written.length
		if (form !== undefined && !found.some((other) => other.start < end && index < other.end))
			found.push({ start: index, end, form })
	}
	return found.sort((a, b) => a.start - b.start)
}

const none: readonly Disguised[] = []

type Letter = { letter: string; at: number }

/** The longest words in single letters that stand apart, and in front of each what it is said to: "y o u". */
function spelledOut(run: string, from: number): Disguised[] {
	const letters = [...run.matchAll(/[^ ._~\u00b7-]/gu)].map(({ 0: letter, index }) => ({
		letter: letter.toLowerCase(),
		at: from + index,
	}))
	const found: Disguised[] = []
	let before = 0
	for (let at = 0; at + 4 <= letters.length; at++)
		for (let to = Math.min(letters.length, at + 12); to >= at + 4; to--) {
			const form = decoded(joinedUp(letters.slice(at, to)))
			if (form === undefined) continue
			found.push(...leadingTo(letters.slice(before, at)), ...placed(letters.slice(at, to), form))
			before = to
			at = to - 1
			break
		}
	return found
}

const leads = ['youare', 'youre', 'your', 'you', 'are', 'ur', 'u', 'an', 'a', 'such', 'what', 'so']

/** Letters that are nothing but such words, or none. */
function leadingTo(letters: readonly Letter[]): Disguised[] {
	if (letters.length === 0) return []
	const text = joinedUp(letters)
	const lead = leads.find((word) => text.startsWith(word))
	if (lead === undefined) return []
	const form = lead.startsWith('you') || lead.startsWith('u') ? 'you' : lead
	return [...placed(letters.slice(0, lead.length), form), ...leadingTo(letters.slice(lead.length))]
}

function placed(letters: readonly Letter[], form: string): Disguised[] {
	return [{ start: letters[0]?.at ?? 0, end: (letters.at(-1)?.at ?? 0) + 1, form }]
}

function joinedUp(letters: readonly Letter[]): string {
	return letters.map(({ letter }) => letter).join('')
}

function unmasked(written: string, before: string): string | undefined {
	const bare = written.replace(/[!|+#*]+$/, '')
	if (/^[\p{L}]+$/u.test(bare) && !/(.)\1\1/i.test(bare) && !/\*\*$/.test(written)) return undefined
	if (written.length > 40 || isCode(bare, before)) return undefined
	const lower = written.toLowerCase()
	const joined = lower.replace(/[._~\u00b7'-]/g, '')
	const cut = joined.replace(/[!|+#*]+$/, '')
	if (lower !== joined && /^[a-z]+$/.test(cut)) return sought.has(cut) ? cut : (alias.get(cut) ?? drawn(cut))
	return decoded(cut) ?? (cut === joined ? undefined : decoded(joined))
}

/** Capitals with figures are a code, unless somebody is called it. */
function isCode(written: string, before: string): boolean {
	return /^[A-Z0-9-]+$/.test(written) && /[0-9]/.test(written) && !/(?:you|an?|such) $/i.test(before)
}

function decoded(letters: string): string | undefined {
	if (letters.includes('*') || letters.includes('#')) return starred(letters, /[*#]/g)
	const plain = letters.replace(/[034578@$9+]/g, (sign) => figures[sign] ?? sign)
	for (const one of ['i', 'l']) {
		const word = plain.replace(/[1!|]/g, one)
		const form = sought.has(word) ? word : (alias.get(word) ?? drawn(word))
		if (form !== undefined && /[a-z]/.test(letters)) return form
	}
	return /^[a-z]+[@$!+][a-z]+$/.test(letters) ? starred(letters, /[@$!+]/g) : undefined
}

/** A word one of whose letters is drawn out: three times or more. */
function drawn(word: string): string | undefined {
	if (!/(.)\1\1/.test(word)) return undefined
	const form = byLetters.get(once(word))
	if (form === undefined) return undefined
	const lengths = runs(word)
	return runs(form).every((length, at) => length <= (lengths[at] ?? 0)) ? form : undefined
}

function once(word: string): string {
	return word.replace(/(.)\1+/g, '$1')
}

function runs(word: string): number[] {
	return (word.match(/(.)\1*/g) ?? []).map(({ length }) => length)
}

/** A word with signs in the place of letters. The first letter stands, and the last where it is more than a curse. */
function starred(letters: string, sign: RegExp): string | undefined {
	if (!/^[a-z]/.test(letters) || letters.length < 4) return undefined
	const open = /[a-z]$/.test(letters) ? strong : ['fuck', 'shit', 'bitch']
	const like = new RegExp(`^${letters.replace(sign, '.')}$`)
	return /^[a-z*#@$!+]+$/.test(letters) ? open.find((word) => like.test(word)) : undefined
}
