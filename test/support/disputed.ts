import { answerDispute } from '#app/server/acts/answer-dispute.server'
import type { GivenMark, Step } from '#app/server/acts/given-marks.server'
import { markDisputeBlind } from '#app/server/acts/mark-dispute-blind.server'
import { raiseDispute } from '#app/server/acts/raise-dispute.server'
import { recheckRecord } from '#app/server/acts/recheck-record.server'
import { verifyAttempts } from '#app/server/acts/verify-attempts.server'
import type { Deps } from '#app/server/deps.server'
import type { AttemptRow } from '#app/server/store/attempts.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { theo, typedHouse } from './awaited'
import { saying, startedAttempt } from './giving'
import { publishedScenario } from './published'
import { aReply, aScenario, aScene } from './scenarios/builders'

/** Two turns, both chosen; after `wait` nobody passes, whatever comes next. */
export const weighItUp = aScenario({
	slug: 'weigh-it-up',
	title: 'Weigh it up',
	use: 'official',
	needs: [],
	scenes: [
		aScene('opening', [
			aReply('wait', 'second', { tone: -1, respect: -2, text: 'You will have to wait.' }),
			aReply('sorry', 'second', { tone: 2, respect: 2, text: 'I am sorry.' }),
		]),
		aScene('second', [aReply('help', 'good', { tone: 1, respect: 1, text: 'Let me put it right.' })]),
	],
})

/** The typed house, with a scenario in which everything is chosen. */
export async function disputedHouse(given: Partial<Deps> = {}): Promise<Deps> {
	const deps = await typedHouse(given)
	await publishedScenario(deps, weighItUp)
	return deps
}

/** An official attempt of `weighItUp` that has ended: not yet after `wait`, passed after `sorry`. */
export async function endedOfficially(
	deps: Deps,
	first: 'wait' | 'sorry' = 'wait',
	who = 'nina',
): Promise<AttemptRow> {
	const attempt = await startedAttempt(deps, who, weighItUp.slug, 'official', `start-${first}-${who}`)
	await saying(deps, attempt, [first, 'help'])
	return attempt
}

/** Contests a turn; answers the dispute's id. */
export async function contested(deps: Deps, attempt: AttemptRow, move = 1, reason = 'I meant it kindly.') {
	const asked = { attemptId: attempt.id, personId: attempt.personId, move, reason }
	const raised = await raiseDispute(deps, asked)
	if (!raised.ok) throw new Error(`the dispute is refused: ${raised.refused}`)
	const row = await deps.db.dispute.findUniqueOrThrow({
		where: { attemptId_move: { attemptId: attempt.id, move } },
	})
	return row.id
}

export const gives = (tone: Step | 'keep', respect: Step | 'keep', number = 1): GivenMark[] => [
	{ number, tone, respect },
]

/** A trainer's whole answer: blind first, then decided. */
export async function answered(deps: Deps, id: string, given: GivenMark[], who = theo) {
	const blind = given.map(({ number }) => ({ number, tone: 75 as const, respect: 75 as const }))
	await markDisputeBlind(deps, who, { id, given: blind })
	return answerDispute(deps, who, { id, given, answer: 'Thank you for asking.' })
}

/** Whether attempts and records still hold. */
export const verified = async (deps: Deps) => ({
	attempts: await verifyAttempts(deps.db),
	records: await verifyRecords(deps.db.read, deps.keys, { recheck: recheckRecord(deps.db) }),
})
export const holds = { attempts: { ok: true }, records: { ok: true } }

export const recordsOf = (deps: Deps) => deps.db.completionRecord.findMany({ orderBy: { seq: 'asc' } })
