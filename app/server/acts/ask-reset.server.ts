import type { Deps } from '../deps.server'
import { enqueue } from '../jobs/queue.server'
import { addressOf, credentialsOf } from '../store/people.server'

/**
 * Somebody asks for a new password. The answer is the same, and takes as long, whether the address is anybody's: a job
 * writes the letter, if there is one to write. Tries are counted like those of signing in.
 */
export async function askReset(
	deps: Deps,
	asked: { email: string; address: string },
): Promise<{ ok: true } | { ok: false; waitSeconds: number }> {
	const account = addressOf(asked.email).slice(0, 254)
	const allowed = await deps.signInLimits.take(`reset ${account}`, asked.address)
	if (!allowed.ok) return { ok: false, waitSeconds: allowed.waitSeconds }
	const known = await credentialsOf(deps.db.read, account)
	await deps.db.write((tx) =>
		enqueue(deps, tx, {
			kind: 'reset-letter',
			key: `reset-letter:${deps.newId()}`,
			payload: { person: known?.id ?? null },
		}),
	)
	return { ok: true }
}
