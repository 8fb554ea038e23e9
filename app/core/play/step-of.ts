import type { Reply, ScenarioDefinition } from '../scenario/definition'
import { asMarked } from '../scenario/marks'
import { isPoorlyWorded, withoutGood } from '../scenario/poorly-worded'
import type { Move, MoveRefusal, Opening, Run, RunState, TurnTaken, Written } from '../scenario/run'
import { offered } from '../scenario/step'
import { answerNow } from './answer-now'

/** What is waited for between two turns: another wording, or the choice beside one. */
export type Waiting = Pick<Run, 'unclear' | 'pending'>
/** `poorly`: typed so that it does none of the good that its match does; `reply` lacks it already. */
type Turn = Pick<TurnTaken, 'reply' | 'tone' | 'respect' | 'written' | 'beside'> & { poorly: boolean }
type Step = { refused: MoveRefusal } | { waits: Waiting } | { turn: Turn }

/**
 * What a move comes to before it is taken: a turn, a wait that costs nothing, or a refusal. A typed reply takes the
 * route and effects of its match and its own marks, never does critical harm, and does no good where it is worded
 * poorly; where it was not understood, it waits, or in a `write-first` scene the reply chosen beside it counts.
 */
export function stepOf(
	definition: ScenarioDefinition,
	state: RunState,
	opening: Opening,
	waiting: Waiting,
	move: Move,
): Step {
	const answer = answerNow(definition, state, opening, waiting)
	const offer = offered(definition, state)
	if (move.kind === 'chosen') {
		if (!answer.choose) return { refused: 'not-asked' }
		const chosen = offer.find(({ id }) => id === move.reply)
		if (!chosen) return { refused: 'not-offered' }
		const { pending } = waiting
		const typed = pending && matchOf(definition, state, offer, pending)
		return { turn: typed ? { ...typed, beside: chosen } : { ...asChosen(chosen), written: pending } }
	}
	if (!answer.write) return { refused: 'not-asked' }
	const { kind: _, ...written } = move
	const typed = matchOf(definition, state, offer, written)
	if (written.matched !== null && !typed) return { refused: 'not-offered' }
	if (answer.thenChoose) return { waits: { unclear: waiting.unclear, pending: written } }
	return typed ? { turn: typed } : { waits: { unclear: [...waiting.unclear, written], pending: null } }
}

function asChosen(reply: Reply): Turn {
	const { tone, respect } = asMarked(reply)
	return { reply, tone, respect, written: null, beside: null, poorly: false }
}

function matchOf(
	definition: ScenarioDefinition,
	state: RunState,
	offer: readonly Reply[],
	written: Written,
): Turn | null {
	const match = offer.find(({ id }) => id === written.matched)
	if (!match) return null
	const poorly = isPoorlyWorded(match, written)
	const taken = poorly ? withoutGood(definition, state, match) : match
	const { tone, respect } = written
	return { reply: { ...taken, critical: [] }, tone, respect, written, beside: null, poorly }
}
