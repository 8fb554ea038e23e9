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
	text: string,
): { kind: 'written' } & Written {
	const fill = (words: string) => filled(definition, state, words)
	const offer = offered(definition, state)
	const matched = simpleMatch(
		text,
		offer.map((reply) => ({ ...reply, text: fill(reply.text), likes: reply.likes.map(fill) })),
	)
	const reply = offer.find(({ id }) => id === matched)
	const { tone, respect } = reply ? asMarked(reply) : { tone: null, respect: null }
	return { kind: 'written', text, scorer: simpleScorer, matched: reply?.id ?? null, tone, respect }
}
