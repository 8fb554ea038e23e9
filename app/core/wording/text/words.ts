import { type Disguised, disguisedIn } from './disguise'
import { formsOf } from './forms'
import { figuresOf } from './numbers'
import { quotedPlaces } from './quotes'
import { secondLook } from './second-look'
import { visibleOf } from './visible'

/** One word as the scorer reads it; several may stand for one that was written ("don't"), and then share its place. */
export type Word = {
	form: string
	/** Place in the text, UTF-16, end not included. */
	start: number
	end: number
	/** All capitals, two letters or more. */
	shouted: boolean
	/** Between quotation marks: somebody else's words. */
	quoted: boolean
	/** Stars written around it that are no part of it, as for bold letters. */
	stars: number
	/** The punctuation between this word and the next. */
	after: string
	/** From 0; n-grams and patterns don't reach over the end of a sentence. */
	sentence: number
}

export type Read = { words: Word[]; sentences: number }

/** More than this nobody says in one reply; what comes after is not read. */
export const readAtMost = 2000

const piece =
	/[\p{L}\p{N}*@$][\p{L}\p{M}\p{N}*@$]*(?:['\u2019\u02bc\u2018-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}*]+|[.,:/](?=\p{N})[\p{N}]+)*|[€£%]|\p{Extended_Pictographic}/gu
/** The same for plain letters: most texts, and much quicker. */
const plainPiece = /[A-Za-z0-9*@$]+(?:['-](?=[A-Za-z0-9])[A-Za-z0-9*]+|[.,:/](?=[0-9])[0-9]+)*|%/g
const outerStars = /^\*+(?=.)|(?<=.)\*+$/g
const beyondPlain = /[^\t-~]/

/** The words of a text in order, with their places. Reads the first 2,000 characters. */
export function readWords(text: string): Read {
	const { text: read, placeOf } = visibleOf(text.length > readAtMost ? text.slice(0, readAtMost) : text)
	const { words, sentences } = wordsIn(read)
	const meant = secondLook(words, read)
	if (read.length < Math.min(text.length, readAtMost))
		for (const word of meant) {
			word.start = placeOf(word.start)
			word.end = placeOf(word.end - 1) + 1
		}
	return { words: meant, sentences }
}

function wordsIn(read: string): Read {
	const isPlain = !beyondPlain.test(read)
	const quotes = quotedPlaces(read)
	const hidden = disguisedIn(read)
	const words: Word[] = []
	let [sentence, before, end] = [0, 0, 0]
	for (const match of read.matchAll(isPlain ? plainPiece : piece)) {
		if (match.index < end) continue
		const mask = hidden.length > 0 ? maskAt(hidden, match.index) : undefined
		const start = mask ? mask.start : match.index
		const written = mask ? read.slice(start, mask.end) : match[0]
		const gap = start === end + 1 && read[end] === ' ' ? ' ' : read.slice(end, start)
		for (let at = before; at < words.length; at++) setAfter(words, at, gap)
		const last = words.at(-1)
		if (gap !== ' ' && last && ends(gap, last, read, start)) sentence++
		end = start + written.length
		const quoted = quotes.length > 0 && quotes.some(([from, to]) => start > from && end <= to)
		const shouted = isShouted(written) && !/[#_]/.test(read[start - 1] ?? '')
		before = words.length
		const forms = mask ? [mask.form] : isPlain ? formsIn(written.toLowerCase()) : wordsOf(written)
		const stars = mask ? 0 : starsAround(written)
		for (const form of forms) words.push({ form, start, end, shouted, quoted, stars, after: '', sentence })
	}
	const rest = read.slice(end)
	for (let at = before; at < words.length; at++) setAfter(words, at, rest)
	return { words, sentences: words.length === 0 ? 0 : sentence + 1 }
}

function starsAround(written: string): number {
	if (!written.startsWith('*') && !written.endsWith('*')) return 0
	return written.length - written.replace(outerStars, '').length
}

function maskAt(hidden: readonly Disguised[], place: number): Disguised | undefined {
	return hidden.find(({ start, end }) => start <= place && place < end)
}

function setAfter(words: readonly Word[], at: number, gap: string): void {
	const word = words[at]
	if (word) word.after = gap
}

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'prof'])
const cutShort = new Set(['etc', 'eg', 'ie', 'approx', 'vs'])

function ends(gap: string, last: Word, text: string, next: number): boolean {
	if (gap.includes('\n')) return true
	if (/[!?\u2026;]|\.{2,}/.test(gap)) return true
	if (!gap.includes('.')) return false
	const after = text[next] ?? ''
	if (/^\.[ \u00a0]*$/.test(gap) && isCutShort(last.form, after)) return false
	return /\s/.test(gap) || isUpper(after)
}

/** Whether the full stop after a word only shortens it: "Mr. Brown", "No. 5". */
function isCutShort(form: string, after: string): boolean {
	if (form === 'no') return /[0-9]/.test(after)
	return titles.has(form) || (cutShort.has(form) && !isUpper(after))
}

function isUpper(letter: string): boolean {
	return letter !== letter.toLowerCase()
}

function isShouted(piece: string): boolean {
	return (
		piece.length > 1 && isUpper(piece[0] ?? '') && piece === piece.toUpperCase() && /\p{Lu}{2}/u.test(piece)
	)
}

/** Letters of other scripts that look like ours, as they are used to hide a word. */
const alike: Readonly<Record<string, string>> = {
	а: 'a',
	е: 'e',
	о: 'o',
	р: 'p',
	с: 'c',
	у: 'y',
	х: 'x',
	і: 'i',
	ѕ: 's',
	ԁ: 'd',
	ο: 'o',
	α: 'a',
	ι: 'i',
	ν: 'v',
}

function wordsOf(written: string): readonly string[] {
	const plain = written
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u2018\u2019\u02bc]/g, "'")
	if (plain === '') return []
	const mixed = /[a-z]/.test(plain) && /[\u0370-\u04ff\u0500-\u052f]/.test(plain)
	const latin = mixed ? plain.replace(/[\u0370-\u052f]/g, (letter) => alike[letter] ?? letter) : plain
	const bare = latin.normalize('NFKD').replace(/\p{M}/gu, '')
	return formsIn(bare)
}

/** The words that a piece in small letters stands for. */
function formsIn(bare: string): readonly string[] {
	if (bare.includes('-')) {
		const figures = figuresOf(bare)
		return figures === undefined ? bare.split('-').flatMap((part) => formsOf(part)) : [figures]
	}
	return formsOf(bare.includes('*') ? bare.replace(outerStars, '') : bare)
}
