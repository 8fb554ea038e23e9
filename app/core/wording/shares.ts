import type { Evidence } from '../scenario/run'
import type { Around } from './around'
import { circumstances } from './circumstance'
import { type Sentence, sentenceOf } from './features'
import type { Hit } from './hits'
import type { Learnt } from './learnt/unpacked'
import { rules } from './rules/all'
import { type Scored, scored } from './scored'
import type { Word } from './text/words'

const dimensions = ['tone', 'respect', 'resolution'] as const
/** The dimensions that an act is told for: those it was made for, whichever way it moves them. */
const toldFor: ReadonlyMap<string, readonly (0 | 1 | 2)[]> = new Map(
	[...rules, ...circumstances].map(({ act, prior }) => [
		act,
		([0, 1, 2] as const).filter((place) => Math.abs(prior[place]) >= 0.2),
	]),
)
const signs: ReadonlyMap<string, readonly number[]> = new Map(
	[...rules, ...circumstances].map(({ act, prior }) => [act, prior]),
)
/** No more places than this are looked into: the weightiest. */
const lookedAt = 4
/** Less than half a point is not worth a word. */
const least = 0.5

/**
 * The parts of a score: what each dimension would lose, or win back, without the words of an act. Every part is found by
 * marking the reply again without those words, so that it says what is so.
 */
export function sharesOf(
	sentences: readonly Sentence[],
	whole: Scored,
	around: Around,
	answers: boolean,
	learnt: Learnt,
): Evidence[] {
	const words = sentences.flatMap((sentence) => sentence.words)
	const weight = (hit: Hit) =>
		learnt.acts.get(hit.act)?.reduce((most, one) => Math.max(most, Math.abs(one)), 0) ?? 0
	const weights = new Map(whole.hits.map((hit) => [hit, weight(hit)]))
	const weightiest = [...whole.hits]
		.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
		.slice(0, lookedAt)
	const without = new Map<string, Scored>()
	return weightiest
		.flatMap((hit) => {
			const [start, end] = spanOf(words, hit)
			const key = `${start} ${end}`
			const rest = without.get(key) ?? scored(cutOut(sentences, start, end, learnt), around, answers, learnt)
			without.set(key, rest)
			return partsOf(hit.act, start, end, whole, rest)
		})
		.sort((a, b) => a.start - b.start || a.end - b.end)
}

function partsOf(act: string, start: number, end: number, whole: Scored, rest: Scored): Evidence[] {
	return (toldFor.get(act) ?? []).flatMap((place) => {
		const points = Math.round((whole.points[place] - rest.points[place]) * 10) / 10
		const meant = Math.sign(signs.get(act)?.[place] ?? 0)
		const dimension = dimensions[place]
		return dimension && Math.abs(points) >= least && Math.sign(points) === meant
			? [{ act, dimension, start, end, points }]
			: []
	})
}

function spanOf(words: readonly Word[], { from, to }: Hit): [number, number] {
	return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
}

/** The sentences as they would be read without a stretch of the text; only those it touches are read again. */
function cutOut(sentences: readonly Sentence[], start: number, end: number, learnt: Learnt): Sentence[] {
	return sentences.flatMap((sentence) => {
		if (!sentence.words.some((word) => word.start >= start && word.end <= end)) return [sentence]
		const left: Word[] = []
		let lost: Word | undefined
		for (const word of sentence.words) {
			if (word.start >= start && word.end <= end) {
				lost = word
				continue
			}
			const before = left.at(-1)
			if (lost && before) left[left.length - 1] = { ...before, after: before.after + lost.after }
			lost = undefined
			left.push(word)
		}
		const last = left.at(-1)
		if (lost && last) left[left.length - 1] = { ...last, after: last.after + lost.after }
		return left.length === 0 ? [] : [sentenceOf(left, learnt)]
	})
}
