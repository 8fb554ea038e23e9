import type { GradedReply, OrderedPair, TrainingData } from './data'

/** Parts that are left out in turn, so that nothing is measured by what it was learnt from. */
export const folds = 5

export type Holding = {
	reply: (reply: GradedReply) => number
	pair: (pair: OrderedPair) => number
	text: (text: string, fold: number) => boolean
}

/** Which fold a reply or pair is held out in; a held-out reply's text and sentences are shut away from the student too. */
export function holding(data: TrainingData): Holding {
	const scenarios = [...new Set(data.graded.map(({ scenario }) => scenario))]
	const reply = ({ scenario }: GradedReply) => scenarios.indexOf(scenario) % folds
	const pairs = new Map(data.pairs.map((pair, place) => [pair, place % folds]))
	const pair = (one: OrderedPair) => pairs.get(one) ?? 0
	const of = new Map<string, number>()
	for (const one of data.graded)
		for (const text of [one.text, ...one.text.split(/(?<=[.!?;])\s+|\n/).map((part) => part.trim())])
			of.set(text, reply(one))
	for (const one of data.pairs) for (const text of [one.better, one.worse]) of.set(text, pair(one))
	return { reply, pair, text: (text, fold) => fold >= 0 && of.get(text) === fold }
}
