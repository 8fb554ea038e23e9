import type { Result } from '#app/core/assessment/result'
import { resultFrom } from './attempt-json.server'
import type { Queries } from './db.server'

/** What an attempt came to after a round of marks: 0 as it ended or was confirmed. */
export type OutcomeRow = { round: number; result: Result; passed: boolean | null; disputeId: string | null }
export type NewOutcome = {
	attemptId: string
	round: number
	result: Result
	passed: boolean | null
	disputeId: string | null
	byId: string | null
	at: Date
}

/** An attempt's outcomes by round; none where no turn of it was marked again. */
export async function outcomesOf(db: Queries, attemptId: string): Promise<OutcomeRow[]> {
	const rows = await db.attemptOutcome.findMany({ where: { attemptId }, orderBy: { round: 'asc' } })
	return rows.map(({ round, result, passed, disputeId }) => ({
		...{ round, passed, disputeId },
		result: resultFrom(result),
	}))
}

export async function addOutcome(tx: Queries, { result, ...outcome }: NewOutcome): Promise<void> {
	await tx.attemptOutcome.create({ data: { ...outcome, result: JSON.stringify(result) } })
}
