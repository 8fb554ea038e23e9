import type { Deps } from '../deps.server'
import type { AttemptWithMoves } from '../store/attempts.server'
import type { Grader } from '../store/awaited.server'
import type { NewTurnMark } from '../store/turn-marks.server'
import { lastRound, newestOfEach } from '../store/turn-marks.server'
import { type DisputeToAnswer, disputeToAnswer } from './dispute-to-answer.server'
import { decidedMark, type GivenMark, type MarkProblem } from './given-marks.server'
import { keepRound } from './keep-round.server'
import { type PlainWords, plainWords } from './typed-text.server'

export const mostDisputeAnswer = 1_000

export type AnswerProblem = 'empty' | 'too-long'
export type AnswerDisputeResult =
	| { ok: true; state: 'kept' | 'changed' }
	| { ok: false; refused: 'not-found' | 'not-open' | 'not-blind-yet' }
	| { ok: false; refused: 'not-complete'; problems: MarkProblem[]; answer: AnswerProblem | null }

/**
 * A trainer answers a contested turn: the first marks stay, or higher ones take their place. Either way a round of
 * marks is kept, and what the attempt comes to after it. Of two trainers at once the first one counts.
 */
export async function answerDispute(
	deps: Deps,
	me: Grader,
	asked: { id: string; given: readonly GivenMark[]; answer: string },
): Promise<AnswerDisputeResult> {
	// Another turn of the same attempt may be answered at the same moment: what has moved on is worked out again.
	for (let tries = 0; tries < 5; tries += 1) {
		const found = await disputeToAnswer(deps, me, asked.id)
		if (!found) return { ok: false, refused: 'not-found' }
		if (found.step === 'done') return { ok: false, refused: 'not-open' }
		if (found.step === 'blind') return { ok: false, refused: 'not-blind-yet' }
		const decided = decidedMark(found.turn, found.now, asked.given)
		const answer = plainWords(asked.answer, mostDisputeAnswer)
		if (!decided.ok || !answer.ok) {
			const problems = decided.ok ? [] : decided.problems
			return { ok: false, refused: 'not-complete', problems, answer: problemOf(answer) }
		}
		const { mark, changed } = decided
		const state = changed ? 'changed' : 'kept'
		const given = { ...mark, reason: null, byId: me.id, scorer: null, at: deps.now() }
		const after = withMark(found, { ...given, id: deps.newId(), attemptId: found.attempt.id })
		const closing = { id: asked.id, state, answer: answer.text, answeredById: me.id } as const
		const kept = await keepRound(deps, { ...found, ...after, closing })
		if (kept === 'not-open') return { ok: false, refused: kept }
		if (kept === 'ok') return { ok: true, state }
	}
	throw new Error(`dispute ${asked.id} could not be answered: its attempt is marked again all the time`)
}

const problemOf = (answer: PlainWords): AnswerProblem | null => (answer.ok ? null : answer.refused)

/** The attempt with one more mark, in the round that comes next. */
function withMark(
	{ attempt }: DisputeToAnswer,
	given: Omit<NewTurnMark, 'kind' | 'round'>,
): { mark: NewTurnMark & { round: number }; marked: AttemptWithMoves } {
	const round = lastRound(attempt.marks) + 1
	const mark = { ...given, kind: 'confirmed' as const, round }
	const marks = [...attempt.marks, mark]
	return { mark, marked: { ...attempt, marks, confirmed: newestOfEach(marks) } }
}
