import type { Deps } from '../deps.server'
import { endSession, endSessionsOf } from '../store/sessions.server'

/** Ends one of a person's own sessions; `not-found` for somebody else's as for none. */
export async function endOwnSession(
	deps: Pick<Deps, 'db' | 'now'>,
	personId: string,
	sessionId: string,
): Promise<'ok' | 'not-found'> {
	return (await endSession(deps.db, sessionId, personId, deps.now())) ? 'ok' : 'not-found'
}

/** Ends all of a person's sessions but the one they are using. Answers how many. */
export function endOtherSessions(
	deps: Pick<Deps, 'db' | 'now'>,
	personId: string,
	keep: string,
): Promise<number> {
	return endSessionsOf(deps.db, personId, deps.now(), keep)
}
