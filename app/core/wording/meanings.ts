import { filled } from '../scenario/filled'
import { needsNow } from '../scenario/needs-now'
import type { Run } from '../scenario/run'
import { offered } from '../scenario/step'
import type { Phrasings } from './marking'

/**
 * What a typed text can mean now: each reply on offer by its words, its deed and other ways to say it. The examples and
 * near misses of a need tell a reply too, where it is the only one on offer that meets it.
 */
export function meaningsOf({
	definition,
	state,
}: Pick<Run, 'definition' | 'state'>): Record<string, Phrasings> {
	const fill = (text: string) => filled(definition, state, text)
	const offer = offered(definition, state)
	const needs = needsNow(definition, state).filter(
		({ id }) => offer.filter(({ meets }) => meets.includes(id)).length === 1,
	)
	return Object.fromEntries(
		offer.map(({ id, text, deed, likes, meets }) => {
			const own = needs.filter((need) => meets.includes(need.id))
			const said = [text, deed ?? '', ...likes].filter((words) => words !== '')
			const examples = [...said, ...own.flatMap((need) => need.examples)].map(fill)
			return [id, { examples, near: own.flatMap(({ near }) => near).map(fill) }]
		}),
	)
}
