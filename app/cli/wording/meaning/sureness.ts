import type { Vectors } from '#app/core/wording/meaning/vectors'
import type { MeaningData } from './intents'
import { logistic } from './logistic'
import { replyTrials, type Task, type Trial, trials } from './tasks'

type Kind = { tasks: Task[]; count: number; inside: number }

/**
 * Weights for the signals of a match, from tasks of every size drawn from the intent sets: two to six candidates as in
 * play, some, and whole sets. Kinds count alike; whole sets of one trade lean to understanding.
 */
export function surenessWeights(data: MeaningData, vectors: Vectors): number[] {
	const weighed = (all: Trial[], count: number, inside: number) => {
		const yes = all.filter(({ right }) => right)
		const no = all.filter((one) => !one.inside)
		const cased = (list: Trial[], so: boolean, weight: number) =>
			list.map(({ values }) => ({ values, so, weight: (1000 * weight) / list.length }))
		return [...cased(yes, true, count * inside), ...cased(no, false, count)]
	}
	const cases = kinds().flatMap(({ tasks, count, inside }) =>
		weighed(
			tasks.flatMap((task) => trials(data, task, vectors)),
			count,
			inside,
		),
	)
	const seeds = Array.from({ length: 150 }, (_, at) => 5000 + at)
	const replies = seeds.flatMap((seed) => replyTrials(data, seed, vectors))
	cases.push(...weighed(replies, 3, 0.4))
	return logistic(cases)
}

function kinds(): Kind[] {
	const whole = (set: string, candidates: number, tried: number, sizes: number[], from: number): Task[] =>
		sizes.map((examples, at) => ({ set, candidates, examples, tried, seed: from + at }))
	let seed = 1000
	const drawn = (sets: string[], counts: number[], sizes: number[], times: number, tried: number): Task[] =>
		sets.flatMap((set) =>
			counts.flatMap((candidates) =>
				sizes.flatMap((examples) =>
					Array.from({ length: times }, () => ({ set, candidates, examples, tried, seed: seed++ })),
				),
			),
		)
	return [
		{ tasks: whole('banking', 77, 250, [5, 10, 20, 8, 40, 10], 100), count: 1, inside: 3 },
		{ tasks: whole('clinc', 150, 250, [5, 10, 20, 8, 40, 100], 200), count: 1, inside: 1 },
		{ tasks: whole('bitext', 27, 150, [5, 10, 20, 8, 40, 10], 300), count: 0.5, inside: 2 },
		{
			tasks: drawn(['banking', 'clinc', 'bitext'], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 6], 3, 20),
			count: 1,
			inside: 1,
		},
		{
			tasks: drawn(['banking', 'clinc', 'bitext'], [1, 2, 3, 5], [1, 2, 4], 2, 20).map((task) => ({
				...task,
				within: true,
			})),
			count: 0.7,
			inside: 1,
		},
		{ tasks: drawn(['banking', 'clinc'], [8, 12, 30], [2, 5, 10], 1, 60), count: 0.6, inside: 1 },
	]
}
