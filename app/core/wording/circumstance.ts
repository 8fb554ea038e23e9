import type { Around } from './around'
import type { Hit } from './hits'
import { rule } from './rules/rule'
import type { Word } from './text/words'
import { addressedWrongly } from './whole/addressed'
import { mannersOf } from './whole/manner'
import { clashesOf } from './whole/moment'
import { isNamed } from './whole/named'
import { sorrow } from './whole/sorrow'

/** Acts that depend on more than a few words: on the whole reply, or on what it answers. */
export const circumstances = [
	rule('named-trouble', [0.3, 0.2, 0], ''),
	rule('over-apology', [-0.5, -0.3, -0.2], ''),
	rule('curt', [-0.5, 0, 0], ''),
	rule('shouting', [-0.6, -0.5, 0], ''),
	rule('exclaiming', [-0.2, -0.1, -0.1], ''),
	rule('word-list', [-0.7, -0.8, -0.9], ''),
	rule('copied', [-0.8, -0.8, -1], ''),
	rule('cheer-clash', [-0.8, -0.5, -0.2], ''),
	rule('misplaced-sorrow', [-1.8, -1, 0], ''),
	rule('slow-in-a-hurry', [-1, -0.6, 0], ''),
	rule('wrong-addressee', [-1.2, -1.2, 0], ''),
	rule('glee-at-loss', [-2, -1.6, -0.5], ''),
	rule('unhurried', [-1, -0.8, -0.8], ''),
	rule('unheard', [-1, -0.8, -0.8], ''),
	rule('wrong-name', [-0.8, -1.2, 0], ''),
	rule('stuffing', [-0.3, -0.3, -0.3], ''),
	rule('stage-direction', [-0.8, -0.8, -1], ''),
	rule('to-the-marker', [-0.8, -0.8, -1], ''),
]

/** What a whole reply does, beside the acts found in it. */
export function circumstancesOf(words: readonly Word[], hits: readonly Hit[], around: Around): Hit[] {
	if (words.length === 0) return []
	const found = [...mannersOf(words, hits, around.words), ...clashesOf(words, hits, around)]
	if (around.speaker) found.push(...addressedWrongly(words, around.speaker))
	const named = hits.find((hit) => sorrow.has(hit.act) && isNamed(words, hit, around.words))
	if (named) found.push({ act: 'named-trouble', from: named.from, to: named.to })
	return found
}
