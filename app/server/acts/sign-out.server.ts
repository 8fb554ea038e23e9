import type { Deps } from '../deps.server'
import { endSessionByToken } from '../store/sessions.server'

/** Ends the session of this token: the cookie is worth nothing from now on, wherever a copy of it lies. */
export async function signOut(deps: Pick<Deps, 'db' | 'now'>, token: string | null): Promise<void> {
	if (token !== null) await endSessionByToken(deps.db, token, deps.now())
}
