import type { Around } from './around'
import { circumstancesOf } from './circumstance'
import { gramsOf } from './grams'
import { type Hit, hitsIn } from './hits'
import type { Learnt } from './learnt/unpacked'
import { standing } from './standing'
import { type Summed, summedOf } from './summed'
import type { Word } from './text/words'
import { firstSaid } from './whole/repeated'
import { saidOf } from './whole/unsaid'

/** One sentence as it was read: its words, the acts that stand in it, and what its words add up to. */
export type Sentence = { words: readonly Word[]; hits: readonly Hit[]; summed: Summed }

/** Acts whose words are not said to the customer. */
const unsaid = new Set(['to-the-marker', 'stuffing', 'stage-direction'])

export function sentenceOf(words: readonly Word[], learnt: Learnt): Sentence {
	const hits = standing(hitsIn(words), words)
	const said = hits.some(({ act }) => unsaid.has(act)) ? saidOf(words) : words
	return { words, hits, summed: summedOf(gramsOf(said), learnt) }
}

/** Words in their sentences, without those that only say again what another said. */
export function sentencesOf(words: readonly Word[]): Word[][] {
	const sentences: Word[][] = []
	let now: Word[] | undefined
	for (const word of words) {
		if (now?.[0]?.sentence !== word.sentence) {
			now = []
			sentences.push(now)
		}
		now.push(word)
	}
	return firstSaid(sentences)
}

/** All acts of a reply, by place in the whole of its words. */
export function actsOf(sentences: readonly Pick<Sentence, 'words' | 'hits'>[], around: Around): Hit[] {
	const words: Word[] = []
	const hits: Hit[] = []
	for (const sentence of sentences) {
		const start = words.length
		for (const { act, from, to } of sentence.hits) hits.push({ act, from: from + start, to: to + start })
		words.push(...sentence.words)
	}
	return [...hits, ...circumstancesOf(words, hits, around)]
}

/** How much an act counts by how often it is there: the second time little, from the third on nothing. */
export function amount(times: number): number {
	return times === 0 ? 0 : times === 1 ? 1 : 1.3
}

/** How often each act is there. */
export function timesOf(hits: readonly Hit[]): Map<string, number> {
	const times = new Map<string, number>()
	for (const { act } of hits) times.set(act, (times.get(act) ?? 0) + 1)
	return times
}
