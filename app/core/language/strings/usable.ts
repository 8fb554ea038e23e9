import { plain } from '../body/plain'
import { parseMarkdown } from './markdown/parse-markdown'
import { slotsIn } from './slots'
import type { SourceString } from './strings-of'

/** Which slots and addresses of a text a translation has lost, and which it has made up. */
export type Slips = { lost: string[]; madeUp: string[] }

/** Holds a translation against the string it translates: slots must be the same, each as often as one likes. */
export function slipsOf(string: SourceString, text: string): Slips {
	const found = slotsIn(text)
	return {
		lost: [...string.slots].filter((name) => !found.has(name)),
		madeUp: [...found].filter((name) => !string.slots.has(name)),
	}
}

/** A translation as plain text, as a definition holds it. */
export const plainOf = (string: SourceString, text: string): string =>
	string.words === null ? text : plain(parseMarkdown(text).children)
