import type { FairnessRule } from '../fairness/judging'
import { noteGiveaway } from './note-giveaway'
import type { Thumb } from './rule-of-thumb'
import { shownWords } from './shown-words'

/** The best reply is not simply the longest. */
export const bestIsLongest: FairnessRule = (judging) => {
	noteGiveaway(judging, longest, {
		code: 'best-is-longest',
		is: 'the longest one',
		fix: 'Cut what the good replies can do without, and let some wrong ones say more.',
	})
}

const longest: Thumb = ({ replies, best }) => {
	const most = Math.max(...replies.map((reply) => shownWords(reply).length))
	const hit = replies.every((reply) => best.has(reply) || shownWords(reply).length < most)
	return { hit, chance: best.size / replies.length }
}
