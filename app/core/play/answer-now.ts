import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import type { Opening, Run, RunState } from '../scenario/run'

/** What a trainee may do at this moment: choose, write, or write what a choice is then set beside. */
export type AnswerNow = { choose: boolean; write: boolean; thenChoose: boolean }

/** The choices come after this many typed replies that were not understood. */
const choicesAfter = 2
/** Nothing more is typed after this many: whoever was not understood five times is better off with the choices. */
const typedAtMost = 5

/**
 * How the scene on stage is answered now. `write` asks again the first time nothing was understood; the second time the
 * choices are offered beside it, and the fifth time they are all there is. `write-first` has the choices once something
 * was typed.
 */
export function answerNow(
	definition: ScenarioDefinition,
	state: RunState,
	opening: Opening,
	waiting: Pick<Run, 'unclear' | 'pending'>,
): AnswerNow {
	const answer = opening.typed ? placesOf(definition).scenes.get(state.at)?.answer : 'choose'
	if (answer === 'write')
		return {
			choose: waiting.unclear.length >= choicesAfter,
			write: waiting.unclear.length < typedAtMost,
			thenChoose: false,
		}
	if (answer === 'write-first')
		return { choose: waiting.pending !== null, write: waiting.pending === null, thenChoose: true }
	return { choose: true, write: false, thenChoose: false }
}
