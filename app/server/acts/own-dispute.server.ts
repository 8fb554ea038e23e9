import type { Deps } from '../deps.server'
import { markAnswerSeen, withdraw } from '../store/disputes.server'

type Own = { attemptId: string; move: number; personId: string }

/** Takes one's own dispute back, while nobody has answered it. */
export function withdrawDispute(deps: Pick<Deps, 'db'>, own: Own): Promise<'ok' | 'not-open'> {
	return deps.db.write((tx) => withdraw(tx, own))
}

/** Notes that a trainee has read the answer to their dispute, so that home no longer tells of it. */
export function seeDisputeAnswer(deps: Pick<Deps, 'db' | 'now'>, own: Own): Promise<void> {
	return deps.db.write((tx) => markAnswerSeen(tx, own, deps.now()))
}
