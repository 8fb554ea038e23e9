import { typedTurns } from '#app/core/play/typed-turns'
import type { Points } from '#app/core/scenario/run'
import { scorer } from '#app/core/wording/marked'
import { remarked } from '#app/core/wording/remarked'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptWithMoves, typedAttemptsAfter } from '../store/attempts.server'
import { movesOf } from '../store/moves.server'
import { addTurnMarks, type NewTurnMark, turnMarksOf } from '../store/turn-marks.server'
import { runOf } from './run-of.server'

/** How far marks have moved: the sum of the differences in points, over so many marks. */
export type Shift = { sum: number; count: number }

export type RemarkSummary = {
	scorer: string
	/** Turns marked anew, and their shifts. */
	kept: number
	tone: Shift
	respect: Shift
	/** Marked by this scorer already: in play, or anew before. */
	already: number
	erased: number
	/** Attempts that cannot be read or replayed here. */
	left: number
}

type Remark = Pick<Deps, 'db' | 'now' | 'newId'>
const pageSize = 100

/**
 * Marks what was typed with the scorer of now and keeps that beside the first marks, once a scorer. It counts for
 * nothing. Of one scenario only, where `slug` says so.
 */
export async function remarkAttempts(
	deps: Remark,
	asked: { slug?: string; page?: number } = {},
): Promise<RemarkSummary> {
	const { slug, page = pageSize } = asked
	const none = () => ({ sum: 0, count: 0 })
	const summary = { scorer, kept: 0, tone: none(), respect: none(), already: 0, erased: 0, left: 0 }
	for (let last = ''; ; ) {
		const rows = await typedAttemptsAfter(deps.db.read, last, page, slug)
		for (const { id, attempt } of rows) {
			last = id
			if (!attempt || !(await remarkOne(deps, attempt, summary))) summary.left += 1
		}
		if (rows.length < page) return summary
	}
}

/** Adds an attempt to the summary; false where it cannot be replayed. */
async function remarkOne(deps: Remark, attempt: AttemptWithMoves, summary: RemarkSummary): Promise<boolean> {
	const version = await scenarioByHash(deps.db, attempt.versionHash)
	const run = version && replayed(() => runOf(attempt, version))
	if (!run) return false
	const turns = typedTurns(run, movesOf(attempt.moves))
	await deps.db.write(async (tx) => {
		const earlier = await turnMarksOf(tx, attempt.id, 'rescored')
		const fresh: NewTurnMark[] = []
		for (const { move: number, turn } of turns) {
			const marked = earlier.some((mark) => mark.number === number && mark.scorer === scorer)
			if (marked || turn.written?.scorer === scorer) {
				summary.already += 1
				continue
			}
			const marks = remarked(run, turn)
			if (!marks) {
				summary.erased += 1
				continue
			}
			const place = { id: deps.newId(), attemptId: attempt.id, number, kind: 'rescored' as const }
			fresh.push({ ...place, ...marks, byId: null, reason: null, at: deps.now() })
			summary.kept += 1
			shift(summary.tone, turn.tone, marks.tone)
			shift(summary.respect, turn.respect, marks.respect)
		}
		await addTurnMarks(tx, fresh)
	})
	return true
}

function shift(of: Shift, before: Points | null, now: Points | null): void {
	if (before === null || now === null) return
	of.sum += now - before
	of.count += 1
}

function replayed<T>(work: () => T): T | null {
	try {
		return work()
	} catch {
		return null
	}
}
