import { draws } from '#app/core/scenario/chance'
import type { Reply } from '#app/core/scenario/definition'
import type { Player } from './passage'

const polite =
	/\b(please|thanks?|sorry|apolog\w+|kind\w*|lovely|glad|happy|good (morning|evening)|madam|would you|could|may i|let me|wonderful|welcome)\b/gi

/** First by the score; the first in the author's order where none scores. */
const mostOf =
	(score: (reply: Reply) => number): Player =>
	(replies) =>
		replies.toSorted((a, b) => score(b) - score(a))[0]

const saying =
	(words: RegExp): Player =>
	(replies) =>
		replies.find(({ text }) => words.test(text))

/** Players who go by the words and the order alone; only `neutral` looks at the marks. None of them may pass. */
export const bots: Record<string, Player> = {
	'the longest': mostOf(({ text }) => text.length),
	'the second longest': (replies) => replies.toSorted((a, b) => b.text.length - a.text.length)[1],
	'the shortest': mostOf(({ text }) => -text.length),
	'the politest': mostOf(({ text }) => text.match(polite)?.length ?? 0),
	'the first': (replies) => replies[0],
	'the second': (replies) => replies[1],
	'the last': (replies) => replies.at(-1),
	'the most neutral': mostOf(({ tone, respect }) => -Math.abs(tone ?? 0) - Math.abs(respect ?? 0)),
	'an apology': saying(/\b(sorry|apolog\w+)\b/i),
	'a refund': saying(/refund|money back|on the house|goes? back|comes back|give away|% off|per cent off/i),
	'a hand-over': saying(
		/manager|supervisor|colleague|\bteam\b|night line|put you (on|through)|somebody will/i,
	),
	'a question': saying(/\?$/),
}

/** A player who draws each reply by chance, always the same for one seed. */
export function randomPlayer(seed: number): Player {
	return (replies, run) => {
		const next = draws(seed, 'random-player', run.state.turn)
		return replies[next() % replies.length]
	}
}
