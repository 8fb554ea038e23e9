import { aroundOf } from '#app/core/wording/around'
import { circumstances } from '#app/core/wording/circumstance'
import { actsOf, amount, sentencesOf, timesOf } from '#app/core/wording/features'
import { hitsIn } from '#app/core/wording/hits'
import { rules } from '#app/core/wording/rules/all'
import { standing } from '#app/core/wording/standing'
import type { Corpus } from './corpus'

/** A reply, and what it answers: empty where that is nothing. */
export type Said = { text: string; context: string; mood: string }

/** Every act once, in the order of its column. */
export const acts = [...new Map([...rules, ...circumstances].map((rule) => [rule.act, rule])).values()]
const columnOf = new Map(acts.map(({ act }, column) => [act, column]))

/** A text that answers nobody. */
export function alone(text: string): Said {
	return { text, context: '', mood: '' }
}

/** The columns of the acts of a reply, and how much of each there is. */
export function actRow(corpus: Corpus, { text, context, mood }: Said): [number, number][] {
	const sentences = sentencesOf(corpus.words(text)).map((words) => ({
		words,
		hits: standing(hitsIn(words), words),
	}))
	return [...timesOf(actsOf(sentences, aroundOf(context, mood)))].flatMap(([act, times]) => {
		const column = columnOf.get(act)
		return column === undefined ? [] : [pairOf(column, amount(times))]
	})
}

function pairOf(column: number, value: number): [number, number] {
	return [column, value]
}
