import { rules } from '../rules/all'
import { anyNumber } from '../rules/pattern'
import { respectful } from '../rules/respectful'
import type { Rule } from '../rules/rule'
import { solving } from '../rules/solving'
import { warm } from '../rules/warm'
import { type Spelling, spellingOf } from './spelling'

/** Mends words that are not known towards those that kind and helpful acts are told by. What tells another act stays. */
export function spellingFor(known: (form: string) => boolean): Spelling {
	const meant = formsIn([...warm, ...respectful, ...solving])
	const heard = new Set(formsIn(rules))
	return spellingOf(
		meant.filter((word) => word !== anyNumber && /^[a-z]+$/.test(word)).toSorted(),
		(form) => heard.has(form) || known(form),
	)
}

function formsIn(list: readonly Rule[]): string[] {
	const steps = list.flatMap(({ patterns }) => patterns.flatMap(({ steps }) => steps))
	return [...new Set(steps.flatMap((step) => ('forms' in step ? [...step.forms] : [])))]
}
