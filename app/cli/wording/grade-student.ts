import type { Corpus } from './corpus'
import type { GradedReply, TrainingData } from './data'
import { folds, type Holding } from './held'
import { less } from './ridge'
import { studentOf, teacherOf } from './students'

/** The grade of a reply that does neither good nor harm. */
export const neutral = 2

/** A student of graded replies, of pairs in order and of pairs alike, without those of one part (-1: of none). */
export function gradeStudent(
	corpus: Corpus,
	data: TrainingData,
	held: Holding,
	dimension: number,
	fold: number,
): Float64Array {
	const replies = data.graded.filter((reply) => held.reply(reply) !== fold)
	const pairs = data.pairs.filter((pair) => pair.dimension === dimension && held.pair(pair) !== fold)
	const same = data.same.filter((_, place) => place % folds !== fold)
	const grade = (reply: GradedReply) => (reply.grades[dimension] ?? neutral) - neutral
	const teacher = teacherOf(
		[
			...replies.map((reply) => ({ row: corpus.dense(reply.text), y: grade(reply), weight: 1 })),
			...pairs.map(({ better, worse }) => ({
				row: less(corpus.dense(better), corpus.dense(worse)),
				y: 1.5,
				weight: 0.5,
			})),
			...same.map(({ a, b }) => ({ row: less(corpus.dense(a), corpus.dense(b)), y: 0, weight: 1 })),
		],
		30,
	)
	return studentOf(corpus, teacher, {
		labels: new Map(replies.map((reply) => [reply.text, grade(reply)])),
		shut: (text) => held.text(text, fold),
		more: [
			...pairs.map(({ better, worse }) => ({
				row: less(corpus.gram(better), corpus.gram(worse)),
				y: 1.5,
				weight: 2,
			})),
			...same.map(({ a, b }) => ({ row: less(corpus.gram(a), corpus.gram(b)), y: 0, weight: 4 })),
		],
	})
}
