import { debriefTurn } from '#app/core/assessment/debrief-turn'
import type { TypedTurn } from '#app/core/play/typed-turns'
import { filled } from '#app/core/scenario/filled'
import type { Cap, Points, Run } from '#app/core/scenario/run'
import { type AttemptToConfirm, attemptToConfirm } from '../acts/attempt-to-confirm.server'
import { dimensionsOf, type MarkedDimension } from '../acts/given-marks.server'
import type { Deps } from '../deps.server'
import type { Grader } from '../store/awaited.server'

export type TypedTurnView = {
	/** The number of its move: what a form's fields are named by. */
	move: number
	turn: number
	sceneTitle: string
	said: { by: string; text: string }[]
	mood: string
	/** What was typed; empty once it was erased. */
	text: string
	dimensions: MarkedDimension[]
	/** What the scorer made of it, and this trainer before they saw that; null as long as they must not see it. */
	compared: ComparedTurn | null
}

export type ComparedTurn = {
	taken: string
	deed: string | null
	scorer: { tone: Points | null; respect: Points | null; sure: boolean; capped: Cap | null; copied: boolean }
	own: { tone: Points | null; respect: Points | null }
}

export type ConfirmationView =
	| { step: 'blind' | 'compare'; slug: string; title: string; endedAt: Date | null; turns: TypedTurnView[] }
	| { step: 'done'; slug: string; title: string }

/** What a trainer sees of an attempt that waits for them; null where it is none of theirs. Nobody is named. */
export async function confirmationView(
	deps: Pick<Deps, 'db'>,
	me: Grader,
	id: string,
): Promise<ConfirmationView | null> {
	const found = await attemptToConfirm(deps, me, id)
	if (!found) return null
	const { attempt, run, step } = found
	const title = filled(run.definition, run.state, run.definition.title)
	const shared = { slug: attempt.slug, title }
	if (step === 'done') return { step, ...shared }
	return {
		step,
		...shared,
		endedAt: attempt.endedAt,
		turns: found.turns.map((typed) => turnView(run, typed, step === 'compare' ? found : null)),
	}
}

function turnView(run: Run, typed: TypedTurn, found: AttemptToConfirm | null): TypedTurnView {
	const { move, turn } = typed
	const told = debriefTurn(run, turn, null)
	return {
		move,
		turn: turn.number,
		sceneTitle: told.sceneTitle,
		said: told.said.map((text, place) => ({ by: told.saidBy[place] ?? '', text })),
		mood: turn.moodBefore,
		text: turn.written?.text ?? '',
		dimensions: dimensionsOf(typed),
		compared: found && comparedTurn(run, typed, found),
	}
}

function comparedTurn(run: Run, { move, turn }: TypedTurn, { blind }: AttemptToConfirm): ComparedTurn {
	const own = blind.find(({ number }) => number === move)
	const judged = turn.written?.judged
	const fill = (text: string) => filled(run.definition, turn.before, text)
	return {
		taken: fill(turn.reply.text),
		deed: turn.reply.deed && fill(turn.reply.deed),
		scorer: {
			tone: turn.tone,
			respect: turn.respect,
			sure: judged?.sure ?? false,
			capped: judged?.capped ?? null,
			copied: judged?.copied ?? false,
		},
		own: { tone: own?.tone ?? null, respect: own?.respect ?? null },
	}
}
