import { blanked } from '../scan/edits'
import type { Scanning } from '../scan/scanning'

/** Far more than prose needs; runs of marks beyond it make a Markdown parser take seconds. */
const most = 400

/** Reports paragraphs that are mostly marks (emphasis, links, quotes, backticks), and takes their marks out. */
export function tangled({ text, start, end, report, edits }: Scanning): void {
	let at = start
	while (at < end) {
		const blank = text.indexOf('\n\n', at)
		const stop = blank === -1 || blank > end ? end : blank + 2
		if (stop - at > most) {
			const marks =
				text.slice(at, stop).match(/[*_~[\]`>!|]|(?<![^ \t\n])(?:[-+]|\d+[.)])(?=[ \t])/g)?.length ?? 0
			if (marks > most) {
				report(
					'too-tangled',
					at,
					`This paragraph has ${marks} marks such as * and [; ${most} is the most that one may have.`,
					'Split it up, or use plainer words.',
				)
				edits.push({ at, end: stop, text: blanked(text.slice(at, stop)) })
			}
		}
		at = stop
	}
}
