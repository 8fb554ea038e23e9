import { filled } from '../scenario/filled'
import { asMarked } from '../scenario/marks'
import type { Run, Written } from '../scenario/run'
import { offered } from '../scenario/step'
import { simpleMatch, simpleScorer } from './simple-match'

/**
 * The move that a typed text makes at this moment: matched to a reply on offer by the scorer of now, with that reply's
 * marks; matched to none where it was not understood.
 */
export function writtenAs(
	{ definition, state }: Pick<Run, 'definition' | 'state'>,
	typed: string,
): { kind: 'written' } & Written {
	const fill = (words: string) => filled(definition, state, words)
	const offer = offered(definition, state)
	const matched = simpleMatch(
		typed,
		offer.map(({ id, text, deed, likes }) => ({
			id,
			text: fill(text),
			deed: deed && fill(deed),
			likes: likes.map(fill),
		})),
	)
	const reply = offer.find(({ id }) => id === matched)
	const { tone, respect } = reply ? asMarked(reply) : { tone: null, respect: null }
	return { kind: 'written', text: typed, scorer: simpleScorer, matched: reply?.id ?? null, tone, respect }
}
