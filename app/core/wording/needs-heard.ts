import type { ScenarioDefinition } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { startState } from '../scenario/step'
import type { Matching } from './likes-heard'

/**
 * A phrasing of a need. An example is heard as if it were not listed itself, a near miss as it stands; `taken` is the
 * need that it is taken for, null for none.
 */
export type PhrasingHeard = { text: string; kind: 'example' | 'near'; taken: string | null }
export type NeedHeard = { need: string; text: string; phrasings: PhrasingHeard[] }

/** Every need with examples, and what each of its phrasings is taken for among all needs with examples. */
export function needsHeard(definition: ScenarioDefinition, matcherOf: Matching): NeedHeard[] {
	const fill = (text: string) => filled(definition, startState(definition), text)
	const needs = definition.needs
		.filter(({ examples }) => examples.length > 0)
		.map(({ id, text, examples, near }) => ({
			id,
			text: fill(text),
			examples: examples.map(fill),
			near: near.map(fill),
		}))
	const candidates = Object.fromEntries(needs.map(({ id, examples, near }) => [id, { examples, near }]))
	const whole = matcherOf(candidates)
	return needs.map(({ id, text, examples, near }) => ({
		need: id,
		text,
		phrasings: [
			...examples.map((example, index): PhrasingHeard => {
				const others = { examples: examples.toSpliced(index, 1), near }
				return {
					text: example,
					kind: 'example',
					taken: matcherOf({ ...candidates, [id]: others })(example).id,
				}
			}),
			...near.map((miss): PhrasingHeard => ({ text: miss, kind: 'near', taken: whole(miss).id })),
		],
	}))
}
