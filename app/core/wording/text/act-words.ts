import { anyNumber } from '../rules/pattern'
import { respectful } from '../rules/respectful'
import { solving } from '../rules/solving'
import { warm } from '../rules/warm'
import { type Spelling, spellingOf } from './spelling'

/** Mends words that are not known towards those that acts are told by. */
export function spellingFor(known: (form: string) => boolean): Spelling {
	const words = [...warm, ...respectful, ...solving].flatMap(({ patterns }) =>
		patterns.flatMap(({ steps }) => steps.flatMap((step) => ('forms' in step ? [...step.forms] : []))),
	)
	const meant = [...new Set(words)].filter((word) => word !== anyNumber && /^[a-z]+$/.test(word)).toSorted()
	return spellingOf(meant, known)
}
