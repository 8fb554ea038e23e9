import type { WordNode } from '#app/core/scenario/words'
import type { FrontMatter } from './front-matter.server'
import { lessonMeasure } from './lesson-measure.server'
import type { Report } from './report.server'

/** A lesson with fewer words is a sketch or a sample, and is not measured. */
const fewestWords = 250
const mostApart = 1
/** A year and a half above what we write for. */
const mostAge = 13.5

/** Warns where a lesson takes clearly longer or shorter than it says, or is clearly hard to read. */
export function measureLesson(
	words: readonly WordNode[],
	said: number,
	front: FrontMatter,
	report: Report,
): void {
	const measured = lessonMeasure(words)
	const { minutes, age } = measured
	if (measured.words < fewestWords) return
	if (Math.abs(minutes - said) > mostApart)
		report(
			'minutes-differ',
			front.placeOf(['minutes']),
			`It says ${said} minutes, and it takes about ${minutes}: ${measured.words} words, ${measured.questions} questions, ${measured.tasks} things to do.`,
			`Write minutes: ${minutes}.`,
			(text, offset) => {
				const written = /^(?:minutes:[ \t]*)?(\d+)/.exec(text.slice(offset))
				if (!written?.[1]) return []
				const end = offset + written[0].length
				return [{ start: end - written[1].length, end, text: String(minutes) }]
			},
		)
	if (age !== null && age > mostAge)
		report(
			'reading-age',
			{ line: front.lines + 1, column: 1 },
			`Its reading age is about ${age}; we write for 12.`,
			'Put everyday words in place of long ones, and make two sentences of a long one.',
		)
}
