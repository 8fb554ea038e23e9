import { actWords } from '#app/core/wording/acts'
import { marked } from '#app/core/wording/marked'
import type { Answer } from './json-lines'
import { phrasingsIn } from './phrasings-in'
import { reusing } from './reused'
import { ownText, textIn } from './text-in'

/** Answers `{ text, context?, channel?, mood?, needs? }` with its marks. */
export function markLine(): Answer {
	const read = reusing('needs', phrasingsIn('needs'))
	return (line) => {
		const { fields, ready } = read(line)
		const { acts, ...marking } = marked({
			text: textIn(fields, 'text'),
			context: ownText(fields, 'context'),
			channel: ownText(fields, 'channel'),
			mood: ownText(fields, 'mood'),
			...(ready ? { needs: ready } : {}),
		})
		const { tone, respect, resolution, met, sure, unsure, capped, scorer } = marking
		return {
			tone,
			respect,
			resolution,
			met,
			sure,
			acts: acts.map(({ act, start, end, dimension, points }) => ({
				act,
				start,
				end,
				dimension,
				points,
				tip: actWords(act).tip,
			})),
			unsure,
			capped,
			scorer,
		}
	}
}
