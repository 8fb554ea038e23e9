import { formsOf } from './forms'

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
	/** The punctuation between this word and the next. */
	after: string
	/** From 0; n-grams and patterns don't reach over the end of a sentence. */
	sentence: number
}

export type Read = { words: Word[]; sentences: number }

/** More than this nobody says in one reply; what comes after is not read. */
export const readAtMost = 2000

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\ufe0f\u202a-\u202e]/g
const piece =
	/[\p{L}\p{N}*@$\u00ad\u200b-\u200f\u2060\ufeff][\p{L}\p{M}\p{N}*@$\u00ad\u200b-\u200f\u2060\ufeff]*(?:['\u2019\u02bc\u2018-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}*]+|[.,:/](?=\p{N})[\p{N}]+)*|[€£%]|\p{Extended_Pictographic}/gu
/** The same for plain letters: most texts, and much quicker. */
const plainPiece = /[A-Za-z0-9*@$]+(?:['-](?=[A-Za-z0-9])[A-Za-z0-9*]+|[.,:/](?=[0-9])[0-9]+)*|%/g
const beyondPlain = /[^\t-~]/

/** The words of a text in order, with their places. Reads the first 2,000 characters. */
export function readWords(text: string): Read {
	const read = text.length > readAtMost ? text.slice(0, readAtMost) : text
	const isPlain = !beyondPlain.test(read)
	const quotes = quotedPlaces(read)
	const words: Word[] = []
	let sentence = 0
	let before = 0
	let end = 0
	for (const match of read.matchAll(isPlain ? plainPiece : piece)) {
		const [written] = match
		const start = match.index
		const gap = start === end + 1 && read[end] === ' ' ? ' ' : read.slice(end, start)
		for (let at = before; at < words.length; at++) setAfter(words, at, gap)
		const last = words.at(-1)
		if (gap !== ' ' && last && ends(gap, last, read, start)) sentence++
		end = start + written.length
		const quoted = quotes.length > 0 && quotes.some(([from, to]) => start > from && end <= to)
		const shouted = isShouted(written) && !/[#_]/.test(read[start - 1] ?? '')
		before = words.length
		for (const form of isPlain ? formsIn(written.toLowerCase()) : wordsOf(written))
			words.push({ form, start, end, shouted, quoted, after: '', sentence })
	}
	const rest = read.slice(end)
	for (let at = before; at < words.length; at++) setAfter(words, at, rest)
	return { words, sentences: words.length === 0 ? 0 : sentence + 1 }
}

function setAfter(words: readonly Word[], at: number, gap: string): void {
	const word = words[at]
	if (word) word.after = gap
}

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'prof', 'etc', 'eg', 'ie', 'approx', 'vs'])

function ends(gap: string, last: Word, text: string, next: number): boolean {
	if (gap.includes('\n')) return true
	if (/[!?\u2026;]|\.{2,}/.test(gap)) return true
	if (!gap.includes('.')) return false
	return !(titles.has(last.form) && gap === '. ') && (/\s/.test(gap) || isUpper(text[next] ?? ''))
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
		.replace(invisible, '')
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
	if (bare.includes('-')) return bare.split('-').flatMap((part) => formsOf(part))
	return formsOf(bare)
}

const doubleQuoted = /["\u201c\u201e\u00ab]([^"\u201d\u201c\u00bb]{1,400})["\u201d\u201c\u00bb]/g
const singleOpens = /(?:^|[\s(,:])['\u2018]\S/
const singleQuoted =
	/(?<![\p{L}\p{N}])['\u2018](?=\S)([^'\u2018\u2019]|['\u2019](?=\p{L})){1,400}?['\u2019](?![\p{L}\p{N}])/gu

/** From and to of what stands between quotation marks. An apostrophe opens nothing inside or at the end of a word. */
function quotedPlaces(text: string): [number, number][] {
	const places: [number, number][] = []
	const look = (pattern: RegExp) => {
		for (const match of text.matchAll(pattern)) places.push([match.index, match.index + match[0].length])
	}
	if (/["\u201c\u201e\u00ab]/.test(text)) look(doubleQuoted)
	if (singleOpens.test(text)) look(singleQuoted)
	return places
}
