import { rules } from '#app/core/wording/rules/all'
import { matchAt, type Pattern } from '#app/core/wording/rules/pattern'
import { readWords, type Word } from '#app/core/wording/text/words'
import { eachText } from './support/each-text'
import { type Line, line } from './support/line'
import { replyTexts } from './support/reply-texts'

/** Tries patterns where their first word stands, as the scorer does, and counts what is found. */
function finder(patterns: readonly Pattern[]): (words: readonly Word[]) => number {
	const byFirst = new Map<string, Pattern[]>()
	for (const pattern of patterns)
		for (const first of pattern.firsts) byFirst.set(first, [...(byFirst.get(first) ?? []), pattern])
	return (words) => {
		let found = 0
		for (const [at, { form }] of words.entries())
			for (const pattern of byFirst.get(form) ?? []) if (matchAt(pattern, words, at) > at) found += 1
		return found
	}
}

/** Looking for every act beside looking for a quarter of them: it costs no more than there are more rules. */
export function ruleCost(): Line {
	const all = rules.flatMap(({ patterns }) => patterns)
	const some = all.filter((_, at) => at % 4 === 0)
	const words = new Map(replyTexts(300).map((text) => [text, readWords(text).words]))
	const texts = [...words.keys()]
	const [many, few] = [finder(all), finder(some)]
	// One text takes microseconds, so each is looked through many times.
	const often = (find: ReturnType<typeof finder>) => (text: string) => {
		for (let time = 0; time < 50; time += 1) find(words.get(text) ?? [])
	}
	const { ours, reference } = eachText(
		{ work: often(many), texts },
		{ work: often(few), texts },
		{ warm: 2, measured: 5 },
	)
	return line(`wording-${all.length}-by-${some.length}-patterns`, 'ms', ours.p50, reference.p50, 6)
}
