import type { Corpus } from './corpus'
import type { Labelled, TrainingData } from './data'
import { folds } from './held'
import { type Example, studentOf, teacherOf } from './students'

/** A student of labelled texts: taught by all, and by all but each part in turn. */
export function labelStudents(
	corpus: Corpus,
	list: readonly Labelled[],
): { whole: Float64Array; folds: Float64Array[] } {
	const learn = (some: readonly Labelled[]) =>
		studentOf(
			corpus,
			teacherOf(
				some.map(({ text, label }) => ({ row: corpus.dense(text), y: label, weight: 1 })),
				8,
			),
			{
				labels: new Map(some.map(({ text, label }) => [text, label])),
			},
		)
	return {
		whole: learn(list),
		folds: Array.from({ length: folds }, (_, fold) =>
			learn(list.filter((_, place) => place % folds !== fold)),
		),
	}
}

/** Whether a text talks as service does (towards 1) or as people do elsewhere (towards -1). */
export function serviceStudent(corpus: Corpus, data: TrainingData): Float64Array {
	const ours = [
		...data.graded.map(({ text }) => text),
		...data.graded.flatMap(({ text }) => text.split(/(?<=[.!?;])\s+/)),
		...data.pairs.flatMap(({ better, worse }) => [better, worse]),
	]
	const theirs = [...[...data.polite, ...data.receptive].map(({ text }) => text), ...data.elsewhere]
	const known = new Set(corpus.texts)
	const examples = [
		...[...new Set(ours)]
			.filter((text) => known.has(text))
			.map((text): Example => ({ row: corpus.dense(text), y: 1, weight: 1 })),
		...theirs
			.filter((text) => known.has(text))
			.map((text): Example => ({ row: corpus.dense(text), y: -1, weight: 0.5 })),
	]
	return studentOf(corpus, teacherOf(examples, 10), { labels: new Map() })
}
