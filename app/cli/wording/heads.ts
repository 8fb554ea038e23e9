import { solving } from '#app/core/wording/rules/solving'
import { actRow, acts, alone, type Said } from './act-rows'
import type { Corpus } from './corpus'
import type { OrderedPair, TrainingData } from './data'
import { rankCorrelation } from './figures'
import { gradeStudent, neutral } from './grade-student'
import { folds, type Holding } from './held'
import { dot, less, ridge, type Sparse } from './ridge'

const solves = new Set(solving.map(({ act }) => act))
/** How much of the general students is in the service heads. */
export const inService = { politeness: [0.3, 0.1, 0], receptiveness: [0, 0.1, 0] } as const
const clip = (sum: number) => Math.max(-2, Math.min(2, sum))

export type Head = {
	acts: Float64Array
	share: number
	plain: number
	student: Float64Array
	rho: number
	ordered: string
	value: (said: Said) => number
}
export type General = { politeness: Float64Array; receptiveness: Float64Array }

/** One dimension's head: acts, and a student of its own taught by graded replies; figures by leaving out a fifth at a time. */
export function headOf(
	corpus: Corpus,
	data: TrainingData,
	held: Holding,
	dimension: number,
	generals: General,
): Head {
	const pairs = data.pairs.filter((pair) => pair.dimension === dimension)
	const students = Array.from({ length: folds + 1 }, (_, fold) =>
		gradeStudent(corpus, data, held, dimension, fold < folds ? fold : -1),
	)
	const whole = students[folds] ?? new Float64Array()
	const width = acts.length
	const rowOf = (said: Said, student: Float64Array): Sparse => {
		const found = actRow(corpus, said)
		const gram = corpus.gram(said.text)
		const words = clip(dot(gram, student))
		return {
			at: Int32Array.from([...found.map(([column]) => column), width, width + 1, width + 2, width + 3]),
			value: Float64Array.from([
				...found.map(([, value]) => value),
				words,
				dot(gram, generals.politeness),
				dot(gram, generals.receptiveness),
				1,
			]),
		}
	}
	const pairSaid = (pair: OrderedPair, text: string): Said => ({ text, context: pair.context, mood: '' })
	const fit = (fold: number) => {
		const replies = data.graded.filter((reply) => held.reply(reply) !== fold)
		const ordered = pairs.filter((pair) => held.pair(pair) !== fold)
		const student = (own: number) => students[own] ?? whole
		const rows = replies.map((reply) => rowOf(reply, student(held.reply(reply))))
		const differences = ordered.map((pair) =>
			less(
				rowOf(pairSaid(pair, pair.better), student(held.pair(pair))),
				rowOf(pairSaid(pair, pair.worse), student(held.pair(pair))),
			),
		)
		const alike = data.same
			.filter((_, place) => place % folds !== fold)
			.map(({ a, b }) => less(rowOf(alone(a), whole), rowOf(alone(b), whole)))
		return ridge(
			[...rows, ...differences, ...alike],
			[
				...replies.map(({ grades }) => grades[dimension] ?? 0),
				...differences.map(() => 1.3),
				...alike.map(() => 0),
			],
			{
				columns: width + 4,
				lambda: (column) => penaltyOf(column, dimension),
				prior: priorOf(dimension),
				weight: Float64Array.from([
					...replies.map(({ context }) => (context === '' ? 0.5 : 1)),
					...differences.map(() => 0.6),
					...alike.map(() => 0.5),
				]),
			},
		)
	}
	const left = Array.from({ length: folds }, (_, fold) => fit(fold))
	const guess = (said: Said, fold: number) =>
		dot(rowOf(said, students[fold] ?? whole), left[fold] ?? new Float64Array())
	const right = pairs.filter(
		(pair) =>
			guess(pairSaid(pair, pair.better), held.pair(pair)) >
			guess(pairSaid(pair, pair.worse), held.pair(pair)),
	)
	const all = fit(-1)
	const answering = data.graded.filter(({ context }) => context !== '')
	return {
		acts: signed(all, dimension),
		share: all[width] ?? 0,
		plain: all[width + 3] ?? neutral,
		student: whole,
		rho: rankCorrelation(
			answering.map((reply) => guess(reply, held.reply(reply))),
			answering.map(({ grades }) => grades[dimension] ?? 0),
		),
		ordered: `${right.length} of ${pairs.length}`,
		value: (said) => dot(rowOf(said, whole), all),
	}
}

/** What is general is set; acts are drawn to what they were thought to be, those that solve most where they warm. */
function penaltyOf(column: number, dimension: number): number {
	const rule = acts[column]
	if (rule) return dimension < 2 && solves.has(rule.act) ? 200 : 15
	return [3, 1e5, 1e5, 0.01][column - acts.length] ?? 1
}

function priorOf(dimension: number): Float64Array {
	const place = dimension === 0 ? 0 : dimension === 1 ? 1 : 2
	return Float64Array.from([
		...acts.map(({ prior }) => prior[place] * 0.7),
		0.8,
		inService.politeness[place],
		inService.receptiveness[place],
		1.6,
	])
}

/** An act never counts against what it is: an apology that lost by chance in few replies counts for nothing. */
function signed(weights: Float64Array, dimension: number): Float64Array {
	const place = dimension === 0 ? 0 : dimension === 1 ? 1 : 2
	return Float64Array.from(acts, ({ prior }, column) => {
		const weight = weights[column] ?? 0
		if (prior[place] >= 0.2) return Math.max(0.05, weight)
		if (prior[place] <= -0.2) return Math.min(-0.05, weight)
		return weight
	})
}
