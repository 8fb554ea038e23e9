import type { Reply } from '#app/core/scenario/definition'
import { filled } from '#app/core/scenario/filled'
import { asMarked } from '#app/core/scenario/marks'
import type { Run, Written } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { simpleMatch, simpleScorer } from '#app/core/wording/simple-match'

/** What the scorer of now makes of a typed reply at this moment of a run. */
export function writtenMove({ definition, state }: Run, text: string): { kind: 'written' } & Written {
	const fill = (words: string) => filled(definition, state, words)
	const offer = offered(definition, state)
	const asShown = offer.map(
		(reply): Reply => ({ ...reply, text: fill(reply.text), likes: reply.likes.map(fill) }),
	)
	const matched = simpleMatch(text, asShown)
	const reply = offer.find(({ id }) => id === matched)
	const marks = reply ? asMarked(reply) : { tone: null, respect: null }
	return {
		kind: 'written',
		text,
		scorer: simpleScorer,
		matched: reply?.id ?? null,
		tone: marks.tone,
		respect: marks.respect,
	}
}
