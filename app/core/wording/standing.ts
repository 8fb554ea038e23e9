import { circumstances } from './circumstance'
import type { Hit } from './hits'
import { belittling } from './rules/belittling'
import { grave } from './rules/grave'
import { harmful } from './rules/harmful'
import { respectful } from './rules/respectful'
import { warm } from './rules/warm'
import type { Word } from './text/words'
import { unsaidIn } from './whole/unsaid'

const names = (list: readonly { act: string }[]): ReadonlySet<string> => new Set(list.map(({ act }) => act))
const harm = names([
	...harmful,
	...belittling,
	...grave,
	...circumstances.filter(({ prior }) => prior[0] < 0),
])
const hurts = names([
	...harmful,
	...belittling.filter(({ act }) => !['order', 'passive-mistake', 'warning'].includes(act)),
	...grave,
	...circumstances.filter(({ act }) =>
		[
			'copied',
			'word-list',
			'shouting',
			'wrong-addressee',
			'misplaced-sorrow',
			'glee-at-loss',
			'unhurried',
			'unheard',
			'wrong-name',
		].includes(act),
	),
])
const kind = names([...warm, ...respectful])
/** What turns everything kind in its sentence into its opposite. */
const spoils = new Set(['sarcasm', 'ridicule', 'non-apology', 'insult', 'discrimination', 'threat'])
/** What only seems to help. */
const sham = new Set(['hand-off', 'refusal', 'vague', 'sales-talk', 'rulebook'])

export const isHarm = (act: string): boolean => harm.has(act)
/** Harm that is done to somebody, as against words that only don't help. */
export const isHurt = (act: string): boolean => hurts.has(act)
export const isSham = (act: string): boolean => sham.has(act)

/** The hits that stand: a kind word inside a harmful one is none, nor is anything kind in a mocking sentence. */
export function standing(found: readonly Hit[], words: readonly Word[]): Hit[] {
	const hits = [...found, ...unsaidIn(words)]
	const bad = hits.filter(({ act }) => harm.has(act))
	const shams = hits.filter(({ act }) => sham.has(act))
	if (bad.length === 0 && shams.length === 0) return hits
	const spoilt = new Set(bad.filter(({ act }) => spoils.has(act)).map(({ from }) => words[from]?.sentence))
	return hits.filter((hit) => {
		if (harm.has(hit.act)) return true
		if (bad.some((other) => overlap(other, hit))) return false
		if (kind.has(hit.act)) return !spoilt.has(words[hit.from]?.sentence)
		return sham.has(hit.act) || !shams.some((other) => overlap(other, hit))
	})
}

function overlap(a: Hit, b: Hit): boolean {
	return a.from < b.to && b.from < a.to
}
