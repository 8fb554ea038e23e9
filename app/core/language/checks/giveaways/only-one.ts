import type { Reply } from '../../../scenario/definition'
import { allAmong } from './drawn'
import type { Thumb } from './rule-of-thumb'

/** Holds where the replies that have something are all among the best, and some have it. */
export const onlyOne =
	(has: (reply: Reply) => boolean): Thumb =>
	({ replies, best }) => {
		const having = replies.filter(has)
		const some = having.length > 0 && having.length < replies.length
		return {
			hit: some && having.every((reply) => best.has(reply)),
			chance: some ? allAmong(best.size, replies.length, having.length) : 0,
		}
	}
