import type { Corpus } from './corpus'
import { teacherSize } from './corpus'
import { dot, ridge, type Sparse } from './ridge'

/** What somebody learns from: a row, what it should come to, and how much it counts. */
export type Example = { row: Sparse; y: number; weight: number }

/** The teacher: weights over sentence vectors. */
export function teacherOf(examples: readonly Example[], lambda: number): Float64Array {
	return ridge(
		examples.map(({ row }) => row),
		examples.map(({ y }) => y),
		{
			columns: teacherSize + 1,
			lambda: (column) => (column < teacherSize ? lambda : 0.01),
			weight: Float64Array.from(examples, ({ weight }) => weight),
		},
	)
}

/**
 * The student: weights of words and pairs that say of every text what the teacher says of it, half what a label says
 * where there is one. Texts that are shut away are left out; `more` are examples beside them.
 */
export function studentOf(
	corpus: Corpus,
	teacher: Float64Array,
	options: {
		labels: ReadonlyMap<string, number>
		shut?: (text: string) => boolean
		more?: readonly Example[]
	},
): Float64Array {
	const { labels, shut = () => false, more = [] } = options
	const own = corpus.texts
		.filter((text) => !shut(text))
		.map((text): Example => {
			const said = dot(corpus.dense(text), teacher)
			const label = labels.get(text)
			return label === undefined
				? { row: corpus.gram(text), y: said, weight: 1 }
				: { row: corpus.gram(text), y: (said + label) / 2, weight: 3 }
		})
	const all = [...own, ...more]
	return ridge(
		all.map(({ row }) => row),
		all.map(({ y }) => y),
		{
			columns: corpus.vocabulary.length + 1,
			lambda: () => 1.5,
			weight: Float64Array.from(all, ({ weight }) => weight),
			most: 60,
		},
	)
}
