const minute = 60_000
/** Pauses before the second try, the third, and so on; after the last try a job is dead. */
export const pauses = [1, 5, 30, 120, 480].map((minutes) => minutes * minute)

/** A failure that no further try can mend. */
export class GiveUp extends Error {
	override name = 'GiveUp'
}

type Failed = { state: 'waiting' | 'dead'; error: string; leaseBy: null; leaseUntil: null }

/** What becomes of a job whose try with this number (from 1) failed: it waits, longer each time, or is dead. */
export function afterFailure(
	attempts: number,
	error: unknown,
	at: Date,
): Failed & ({ runAt: Date } | { endedAt: Date }) {
	const pause = pauses[attempts - 1]
	const told = (error instanceof Error ? error.message : String(error)).slice(0, 500)
	const failed = { error: told, leaseBy: null, leaseUntil: null }
	if (pause === undefined || error instanceof GiveUp) return { ...failed, state: 'dead', endedAt: at }
	return { ...failed, state: 'waiting', runAt: new Date(at.getTime() + pause) }
}
