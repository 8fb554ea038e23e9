import { sentencesOf } from '#app/core/wording/features'
import { gramsOf } from '#app/core/wording/grams'
import { shareOf } from '#app/core/wording/summed'
import { spellingFor } from '#app/core/wording/text/act-words'
import { readWords, type Word } from '#app/core/wording/text/words'
import type { Embed } from './encoder'
import { isAllowed, namesIn } from './names'
import type { Sparse } from './ridge'

/** Texts as the student sees them (words and pairs) and as the teacher does (a sentence vector). */
export type Corpus = {
	texts: readonly string[]
	gram: (text: string) => Sparse
	dense: (text: string) => Sparse
	/** The words of a text, slips mended as at run time. */
	words: (text: string) => readonly Word[]
	/** Words and pairs in the order of their columns; the last column is the constant. */
	vocabulary: readonly string[]
}

/** A gram is learnt when so many texts have it. */
const often = 4
export const teacherSize = 512

/** Reads texts for learning. Names of people and words of identity teach nothing here. */
export async function corpusOf(given: readonly string[], embed: Embed): Promise<Corpus> {
	const texts = [...new Set(given)]
	const common = countsOf(texts.map((text) => readWords(text).words.map(({ form }) => form)))
	const spelling = spellingFor((form) => (common.get(form) ?? 0) > 1)
	const words = (text: string) => spelling(readWords(text).words)
	const names = namesIn(texts)
	const counts = countsOf(texts.map((text) => gramList(words(text))))
	const vocabulary = [...counts]
		.filter(([gram, count]) => count >= often && isAllowed(gram, names))
		.map(([gram]) => gram)
		.toSorted()
	const columns = new Map(vocabulary.map((gram, column) => [gram, column]))
	const vectors = await embed(texts)
	const dense = new Map(
		texts.map((text, place) => [text, denseRow(vectors[place] ?? new Float32Array(teacherSize))]),
	)
	const kept = new Map<string, Sparse>()
	const gram = (text: string) => {
		const row = kept.get(text) ?? gramRow(gramList(words(text)), columns)
		kept.set(text, row)
		return row
	}
	return {
		texts,
		gram,
		dense: (text) => dense.get(text) ?? denseRow(new Float32Array(teacherSize)),
		words,
		vocabulary,
	}
}

function countsOf(lists: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1)
	return counts
}

function gramList(words: readonly Word[]): string[] {
	return sentencesOf(words).flatMap((sentence) => [...gramsOf(sentence)])
}

function gramRow(list: readonly string[], columns: ReadonlyMap<string, number>): Sparse {
	const at = list.flatMap((gram) => columns.get(gram) ?? [])
	const share = shareOf(at.length)
	return {
		at: Int32Array.from([...at, columns.size]),
		value: Float64Array.from([...at.map(() => share), 1]),
	}
}

/** Vectors of length 1 are made longer, so that one penalty suits them and the constant. */
function denseRow(vector: Float32Array): Sparse {
	const at = Int32Array.from({ length: teacherSize + 1 }, (_, column) => column)
	return { at, value: Float64Array.from([...Array.from(vector, (one) => one * 6), 1]) }
}
