import { debriefTurn } from '#app/core/assessment/debrief-turn'
import { filled } from '#app/core/scenario/filled'
import type { Points, Run, TurnTaken } from '#app/core/scenario/run'
import { canBeRead } from '../acts/attempt-to-confirm.server'
import { type DisputeToAnswer, disputeToAnswer } from '../acts/dispute-to-answer.server'
import { dimensionsOf, type MarkedDimension } from '../acts/given-marks.server'
import type { Deps } from '../deps.server'
import type { Grader } from '../store/awaited.server'
import type { DisputeState } from '../store/disputes.server'

type Marks = { tone: Points | null; respect: Points | null }

export type DisputedTurnView = {
	move: number
	turn: number
	sceneTitle: string
	/** What was said before this turn, in order; `by` is null where it was the trainee. */
	earlier: { by: string | null; text: string }[]
	said: { by: string; text: string }[]
	mood: string
	/** What the trainee said; empty where something was only done. */
	reply: string
	deed: string | null
	typed: boolean
	erased: boolean
	/** Why the trainee asks. */
	reason: string
	dimensions: MarkedDimension[]
	/** The marks that count now with their reason, beside one's own; null as long as they must not be seen. */
	compared: { now: Marks; own: Marks; why: string | null; taken: string | null } | null
	/** Whether the mark that counts now is this trainer's own. */
	mine: boolean
}

export type DisputeView = { title: string; slug: string } & (
	| { step: 'done'; state: DisputeState }
	| { step: 'blind' | 'compare'; turn: DisputedTurnView }
)

/** What a trainer sees of a contested turn; null where it is none of theirs. Nobody is named. */
export async function disputeView(
	deps: Pick<Deps, 'db'>,
	me: Grader,
	id: string,
): Promise<DisputeView | null> {
	const found = await disputeToAnswer(deps, me, id)
	if (!found) return null
	const { run, step, attempt, dispute } = found
	const shared = { slug: attempt.slug, title: filled(run.definition, run.state, run.definition.title) }
	if (step === 'done') return { ...shared, step, state: dispute.state }
	return { ...shared, step, turn: turnView(found, me.id) }
}

function turnView(found: DisputeToAnswer, myId: string): DisputedTurnView {
	const { run, turn: contested, dispute, attempt, step } = found
	const { move, turn } = contested
	const told = debriefTurn(run, turn, null)
	const typed = turn.written !== null && turn.written.matched !== null
	const counted = attempt.confirmed.find(({ number }) => number === move)
	return {
		move,
		turn: turn.number,
		sceneTitle: told.sceneTitle,
		earlier: run.turns.filter(({ number }) => number < turn.number).flatMap((one) => heardIn(run, one)),
		said: saidIn(run, turn),
		mood: turn.moodBefore,
		reply: told.reply,
		deed: typed ? null : told.deed,
		typed,
		erased: !canBeRead(contested),
		reason: dispute.reason,
		dimensions: dimensionsOf(contested),
		compared: step === 'compare' ? comparedOf(found) : null,
		mine: counted?.byId === myId,
	}
}

function comparedOf({ run, now, blind, turn: { turn } }: DisputeToAnswer): DisputedTurnView['compared'] {
	const fill = (text: string) => filled(run.definition, turn.before, text)
	return {
		now,
		own: { tone: blind?.tone ?? null, respect: blind?.respect ?? null },
		why: turn.reply.why && fill(turn.reply.why.text),
		taken: turn.written?.matched ? fill(turn.reply.text) : null,
	}
}

function heardIn(run: Run, turn: TurnTaken): DisputedTurnView['earlier'] {
	const { reply, deed } = debriefTurn(run, turn, null)
	const typed = turn.written?.matched !== undefined && turn.written?.matched !== null
	const own = [reply, typed ? '' : (deed ?? '')].filter((text) => text !== '')
	return [...saidIn(run, turn), ...own.map((text) => ({ by: null, text }))]
}

function saidIn(run: Run, turn: TurnTaken): { by: string; text: string }[] {
	const { said, saidBy } = debriefTurn(run, turn, null)
	return said.map((text, place) => ({ by: saidBy[place] ?? '', text }))
}
