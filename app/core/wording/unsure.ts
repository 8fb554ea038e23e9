import { stemOf } from './grams'
import type { Learnt } from './learnt/unpacked'
import type { Unsure } from './marking'
import { wordSet } from './rules/sets'
import { pointsOfGrade, type Scored } from './scored'
import { isForeignWord } from './text/foreign'
import { isNumber } from './text/numbers'
import type { Word } from './text/words'

/** Fewer words that carry meaning say too little, where no act is heard in them. */
const fewest = 3
/** In points. */
const apartAtMost = 25
const empty = new Set(
	'a an the i you we he she it they me us him her them my your our his its their to of in on at by for with and or but so is am are was were be do does did have has had will would can could this that there here as if not no yes'.split(
		' ',
	),
)

/** Why the scorer would rather not say, or null where it is sure. What is capped is sure. */
export function unsureOf(words: readonly Word[], whole: Scored, learnt: Learnt): Unsure | null {
	if (whole.capped !== null) return null
	const content = words.filter(({ form }) => !empty.has(form) && /[\p{L}\p{N}]/u.test(form))
	if (content.length < fewest && whole.hits.filter(({ act }) => act !== 'curt').length === 0)
		return 'too-short'
	if (isForeign(words, learnt)) return 'language'
	const { acts, words: together } = whole.apart
	const differs = ([0, 1] as const).some((place) => {
		const byActs = pointsOfGrade(2 + acts[place])
		const byWords = pointsOfGrade(2 + together[place])
		return Math.abs(byActs - byWords) > apartAtMost && (byActs - 50) * (byWords - 50) < 0
	})
	return differs ? 'mixed' : null
}

/** Whether hardly a word is one that a reply in English has. Names and numbers don't tell. */
function isForeign(words: readonly Word[], { grams }: Learnt): boolean {
	const telling = words.filter(({ form, quoted }) => !quoted && !isNumber(form) && /\p{L}/u.test(form))
	if (telling.length < 3)
		return telling.length > 0 && telling.every(({ form }) => !/^[a-z'*@$-]+$/.test(form))
	const known = telling.filter(
		({ form }) => grams.has(stemOf(form)) || empty.has(form) || wordSet('title').has(form),
	).length
	const foreign = new Set(telling.flatMap(({ form }) => (isForeignWord(form) ? [form] : []))).size
	return known < telling.length * 0.45 || (foreign > 1 && foreign >= telling.length * 0.25)
}
