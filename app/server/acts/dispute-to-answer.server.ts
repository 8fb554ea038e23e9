import { markedTurns, type TurnOfMove } from '#app/core/play/typed-turns'
import type { Run } from '#app/core/scenario/run'
import { type ScenarioVersion, scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptWithMoves, attemptById } from '../store/attempts.server'
import type { Grader } from '../store/awaited.server'
import { type DisputeRow, disputeForGrader } from '../store/disputes.server'
import { movesOf } from '../store/moves.server'
import { type TurnMarkRow, turnMarksOf } from '../store/turn-marks.server'
import { type ConfirmStep, canBeRead } from './attempt-to-confirm.server'
import { countedRun, runOf } from './run-of.server'

export type DisputeToAnswer = {
	dispute: DisputeRow
	attempt: AttemptWithMoves
	version: ScenarioVersion
	/** As it was played. */
	run: Run
	/** The contested turn as it was played. */
	turn: TurnOfMove
	/** The marks of it that count now. */
	now: Pick<TurnMarkRow, 'tone' | 'respect'>
	/** What this trainer gave before they saw any other. */
	blind: TurnMarkRow | null
	/** `blind`: one's own marks come first. `done`: it is answered or taken back. */
	step: ConfirmStep
}

/** A contested turn of the trainer's teams; null where it is none of theirs. */
export async function disputeToAnswer(
	deps: Pick<Deps, 'db'>,
	me: Grader,
	id: string,
): Promise<DisputeToAnswer | null> {
	const dispute = await disputeForGrader(deps.db, id, me)
	const attempt = dispute && (await attemptById(deps.db, dispute.attemptId))
	if (!dispute || !attempt) return null
	const version = await scenarioByHash(deps.db, attempt.versionHash)
	if (!version) throw new Error(`version ${attempt.versionHash} of attempt ${attempt.id} is missing`)
	const run = runOf(attempt, version)
	const turn = markedTurns(run, movesOf(attempt.moves)).find(({ move }) => move === dispute.move)
	if (!turn) throw new Error(`dispute ${id} is about no turn of attempt ${attempt.id}`)
	const { tone, respect } = countedRun(attempt, run).turns[turn.turn.number - 1] ?? turn.turn
	const own = await turnMarksOf(deps.db, attempt.id, 'blind', me.id)
	const blind = own.find((mark) => mark.number === dispute.move && mark.round > 0) ?? null
	const step = dispute.state !== 'open' ? 'done' : blind || !canBeRead(turn) ? 'compare' : 'blind'
	return { dispute, attempt, version, run, turn, now: { tone, respect }, blind, step }
}
