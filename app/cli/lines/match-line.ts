import { matcherOf } from '#app/core/wording/match'
import type { Answer } from './json-lines'
import { LineFault } from './line-fault'
import { phrasingsIn } from './phrasings-in'
import { reusing } from './reused'
import { textIn } from './text-in'

/** Answers `{ text, candidates }` with `{ id, confidence }`. */
export function matchLine(): Answer {
	const asked = phrasingsIn('candidates')
	const read = reusing('candidates', (value) => matcherOf(asked(value)))
	return (line) => {
		const { fields, ready } = read(line)
		const text = textIn(fields, 'text')
		if (!ready) throw new LineFault('it has no "candidates"')
		const { id, confidence } = ready(text)
		return { id, confidence }
	}
}
