import { type GiveReplyResult, giveReply } from '#app/server/acts/give-reply.server'
import { replyToken } from '#app/server/acts/reply-token.server'
import { startAttempt } from '#app/server/acts/start-attempt.server'
import type { Deps } from '#app/server/deps.server'
import type { AttemptRow, Mode } from '#app/server/store/attempts.server'

/** Starts an attempt, or throws with the reason why not. */
export async function startedAttempt(
	deps: Deps,
	personId: string,
	slug: string,
	mode: Mode = 'practice',
	key = `start-${mode}-${slug}`,
): Promise<AttemptRow> {
	const started = await startAttempt(deps, { personId, slug, mode, key })
	if (!started.ok) throw new Error(`${slug} did not start: ${started.refused}`)
	return started.attempt
}

/** The post of one reply by its author's id, as the page of that turn would send it. */
export function postOf(deps: Deps, attempt: { id: string; personId: string }, turn: number, reply: string) {
	const token = replyToken(deps.keys, attempt.id, turn, reply)
	return { attemptId: attempt.id, personId: attempt.personId, turn, token, key: `key-${turn}-${reply}` }
}

/** Says these replies one after the other from the first turn on; answers what the last led to. */
export async function saying(
	deps: Deps,
	attempt: { id: string; personId: string },
	replies: readonly string[],
): Promise<GiveReplyResult | null> {
	let last: GiveReplyResult | null = null
	for (const [place, reply] of replies.entries())
		last = await giveReply(deps, postOf(deps, attempt, place + 1, reply))
	return last
}
