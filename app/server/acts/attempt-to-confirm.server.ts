import { type TypedTurn, typedTurns } from '#app/core/play/typed-turns'
import type { Run } from '#app/core/scenario/run'
import { type ScenarioVersion, scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { AttemptWithMoves } from '../store/attempts.server'
import { attemptForGrader, type Grader } from '../store/awaited.server'
import { movesOf } from '../store/moves.server'
import { newestOfEach, type TurnMarkRow, turnMarksOf } from '../store/turn-marks.server'
import { runOf } from './run-of.server'

/** `blind`: this trainer's own marks come first. `compare`: they are in, and the scorer's are shown beside them. */
export type ConfirmStep = 'blind' | 'compare' | 'done'

export type AttemptToConfirm = {
	attempt: AttemptWithMoves
	version: ScenarioVersion
	/** As it was played. */
	run: Run
	turns: TypedTurn[]
	/** The marks this trainer gave before they saw any other. */
	blind: TurnMarkRow[]
	step: ConfirmStep
}

/** An official attempt of the trainer's teams, with its typed turns; null where it is none of theirs to confirm. */
export async function attemptToConfirm(
	deps: Pick<Deps, 'db'>,
	me: Grader,
	id: string,
): Promise<AttemptToConfirm | null> {
	const attempt = await attemptForGrader(deps.db, id, me)
	if (!attempt) return null
	const version = await scenarioByHash(deps.db, attempt.versionHash)
	if (!version) throw new Error(`version ${attempt.versionHash} of attempt ${attempt.id} is missing`)
	const run = runOf(attempt, version)
	const turns = typedTurns(run, movesOf(attempt.moves))
	const blind = newestOfEach(await turnMarksOf(deps.db, id, 'blind', me.id))
	const seen = turns.filter(canBeRead).every(({ move }) => blind.some(({ number }) => number === move))
	const step = attempt.confirmation === 'confirmed' ? 'done' : seen ? 'compare' : 'blind'
	return { attempt, version, run, turns, blind, step }
}

/** What was typed and has been erased nobody can mark anew. */
export function canBeRead({ turn }: TypedTurn): boolean {
	return turn.written?.text !== ''
}
