import type { Beat, Line, PlainBeat } from '../../scenario/definition'
import { lineKey, type Rewrite } from './spot'

/** Beats with every text rewritten, in order. `nameOf` tells who speaks, `title` where. */
export function beatTexts(
	beats: readonly Beat[],
	title: string,
	nameOf: (person: string) => string,
	rewrite: Rewrite,
): Beat[] {
	const where = `in "${title}"`
	const put = (id: string, text: string, context: string) =>
		rewrite({ key: lineKey(id), text, context: `${context}, ${where}`, words: id })
	const line = (line: Line, how: string): Line => ({
		...line,
		text: put(line.id, line.text, `${nameOf(line.by)} ${how}`),
	})
	const plain = (beat: PlainBeat): PlainBeat => {
		switch (beat.kind) {
			case 'says':
				return { ...beat, lines: beat.lines.map((one) => line(one, 'says')) }
			case 'thinks':
				return { ...beat, lines: beat.lines.map((one) => line(one, 'thinks')) }
			case 'prose':
				return { ...beat, text: put(beat.id, beat.text, 'What happens') }
			case 'later':
				return { ...beat, text: put(beat.id, beat.text, 'Time passes') }
			case 'see':
				return {
					...beat,
					title:
						beat.title &&
						rewrite({
							key: `${lineKey(beat.id)}:title`,
							text: beat.title,
							context: `Above something to look at, ${where}`,
							words: null,
						}),
					text: put(beat.id, beat.text, `Something to look at: ${beat.title}`),
				}
		}
	}
	return beats.map((beat) => (beat.kind === 'pick' ? { ...beat, of: beat.of.map(plain) } : plain(beat)))
}
