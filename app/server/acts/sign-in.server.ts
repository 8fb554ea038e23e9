import type { Deps } from '../deps.server'
import { newToken } from '../ids.server'
import { hasLeft } from '../session/has-left'
import { addressOf, credentialsOf } from '../store/people.server'
import { createSession, endSessionByToken } from '../store/sessions.server'

export type SignIn = {
	email: string
	password: string
	/** The client's address, and what its browser calls itself. */
	address: string
	agent: string
	/** The token the browser came with: whatever it was, it ends here. */
	oldToken: string | null
}

export type SignInResult =
	| { ok: true; token: string; personId: string }
	| { ok: false; refused: 'wrong' }
	| { ok: false; refused: 'wait'; waitSeconds: number }
	| { ok: false; refused: 'busy' }

/**
 * Signs a person in with a new session. An unknown address, a left person and a wrong password get one answer, in
 * one time; too many tries are told how long to wait.
 */
export async function signIn(deps: Deps, asked: SignIn): Promise<SignInResult> {
	const account = addressOf(asked.email).slice(0, 254)
	const allowed = await deps.signInLimits.take(account, asked.address)
	if (!allowed.ok) return { ok: false, refused: 'wait', waitSeconds: allowed.waitSeconds }
	const found = await credentialsOf(deps.db.read, account)
	// Everybody knows the demo people's password: a database that was once a demo has no doors for them.
	const at = deps.now()
	const over = found !== null && (hasLeft(found, at, deps.env.timeZone) || isOver(found.roleEndsAt, at))
	const known = over || (found?.demo && deps.env.mode === 'live') ? null : found
	const answer = await deps.passwords.check(asked.password, known?.passwordHash ?? null)
	if (answer === 'busy') return { ok: false, refused: 'busy' }
	if (answer === 'wrong' || known === null) return { ok: false, refused: 'wrong' }
	await deps.signInLimits.forgive(account, asked.address)
	const token = newToken()
	await deps.db.write(async (tx) => {
		if (asked.oldToken !== null) await endSessionByToken(tx, asked.oldToken, at)
		await createSession(tx, { id: deps.newId(), token, personId: known.id, agent: asked.agent, at })
	})
	return { ok: true, token, personId: known.id }
}

function isOver(end: Date | null, at: Date): boolean {
	return end !== null && end <= at
}
