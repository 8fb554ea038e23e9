import type { Deps } from '../deps.server'
import { addressOf, credentialsOf } from '../store/people.server'
import { stepUpSession } from '../store/sessions.server'

export type StepUpResult =
	| { ok: true }
	| { ok: false; refused: 'wrong' | 'busy' }
	| { ok: false; refused: 'wait'; waitSeconds: number }

/** Takes the password again before a sensitive act; counts tries as signing in does. */
export async function stepUp(
	deps: Deps,
	asked: { me: { email: string; sessionId: string }; password: string; address: string },
): Promise<StepUpResult> {
	const account = addressOf(asked.me.email)
	const allowed = await deps.signInLimits.take(account, asked.address)
	if (!allowed.ok) return { ok: false, refused: 'wait', waitSeconds: allowed.waitSeconds }
	const known = await credentialsOf(deps.db.read, account)
	const answer = await deps.passwords.check(asked.password, known?.passwordHash ?? null)
	if (answer !== 'right') return { ok: false, refused: answer }
	await deps.signInLimits.forgive(account, asked.address)
	await stepUpSession(deps.db, asked.me.sessionId, deps.now())
	return { ok: true }
}
