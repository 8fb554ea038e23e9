import { debriefOf } from '#app/core/assessment/debrief'
import type { Debrief } from '#app/core/assessment/debrief-types'
import { canonical } from '#app/core/scenario/canonical'
import type { Rule } from '#app/core/scenario/definition'
import { filled } from '#app/core/scenario/filled'
import { knownEngines } from '#app/core/version'
import { countedRun, resultOfRound, runOf } from '../acts/run-of.server'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { type AttemptWithMoves, attemptById } from '../store/attempts.server'
import { lastRound } from '../store/turn-marks.server'
import { personInReach } from './person-view.server'

/** `same`: worked out again from its moves it comes to what is kept. `unknown`: by rules that this release does not have. */
export type WorkedOutAgain = 'same' | 'other' | 'unknown'

export type AttemptEvidence = {
	person: { id: string; name: string }
	title: string
	endedAt: Date
	versionHash: string
	/** Whether typed words are left out for this reader. */
	withheld: boolean
	/** Whether anything was typed in it. */
	typed: boolean
	again: WorkedOutAgain
	debrief: Debrief
	rule: Rule
}

/**
 * A passed official attempt of somebody within reach, to be read again. Practice is nobody else's; before a pass nobody
 * else is told more than "not yet"; and while a turn is to be looked at blind, nobody may see its marks here.
 */
export async function attemptEvidence(
	deps: Pick<Deps, 'db'>,
	me: Me,
	personId: string,
	id: string,
): Promise<AttemptEvidence | null> {
	const found = await personInReach(deps, me, personId)
	const reach = may(me.role, 'official-attempt-read')
	if (!found || found.scope !== 'whole' || !reach) return null
	const kept = await attemptById(deps.db.read, id)
	if (!kept || kept.personId !== personId || kept.mode !== 'official' || !kept.result || !kept.endedAt)
		return null
	if (kept.passed !== true || kept.confirmation === 'awaited') return null
	if ((await deps.db.read.dispute.count({ where: { attemptId: id, state: 'open' } })) > 0) return null
	const version = await scenarioByHash(deps.db, kept.versionHash)
	if (!version) return null
	const withheld = reach === 'withheld'
	const attempt = withheld ? withoutWords(kept) : kept
	const run = runOf(attempt, version)
	const { definition } = version
	return {
		person: { id: found.person.id, name: found.person.name },
		title: filled(definition, run.state, definition.title),
		endedAt: kept.endedAt,
		versionHash: kept.versionHash,
		withheld,
		typed: kept.moves.some(({ kind }) => kind === 'written'),
		again: again(kept, attempt, version),
		debrief: debriefOf(countedRun(attempt, run), kept.result, kept.rule),
		rule: kept.rule,
	}
}

/** The attempt as it would be if what was typed had been erased: nothing that is worked out from it can hold a word. */
export function withoutWords(attempt: AttemptWithMoves): AttemptWithMoves {
	const silent = <Mark extends { reason: string | null }>(marks: readonly Mark[]) =>
		marks.map((mark) => ({ ...mark, reason: null }))
	return {
		...attempt,
		felt: null,
		moves: attempt.moves.map((move) => (move.kind === 'written' ? { ...move, text: '', salt: null } : move)),
		marks: silent(attempt.marks),
		confirmed: silent(attempt.confirmed),
	}
}

function again(
	kept: AttemptWithMoves,
	attempt: AttemptWithMoves,
	version: NonNullable<Awaited<ReturnType<typeof scenarioByHash>>>,
): WorkedOutAgain {
	if (!knownEngines.includes(kept.engine)) return 'unknown'
	const result = resultOfRound(attempt, version, runOf(attempt, version), lastRound(attempt.marks))
	return canonical(result) === canonical(kept.result) ? 'same' : 'other'
}
