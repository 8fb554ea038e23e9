import { type GiveReplyResult, giveReply } from '#app/server/acts/give-reply.server'
import { replyToken } from '#app/server/acts/reply-token.server'
import { startAttempt } from '#app/server/acts/start-attempt.server'
import type { Deps } from '#app/server/deps.server'
import type { AttemptRow, Mode } from '#app/server/store/attempts.server'
import type { MoveRow } from '#app/server/store/moves.server'

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

/** The post of one reply by its author's id, as the page of that move would send it. */
export function postOf(deps: Deps, attempt: { id: string; personId: string }, move: number, reply: string) {
	const token = replyToken(deps.keys, attempt.id, move, reply)
	return { attemptId: attempt.id, personId: attempt.personId, move, token, key: `key-${move}-${reply}` }
}

/** The post of something typed. */
export function typedPost(attempt: { id: string; personId: string }, move: number, text: string) {
	const { id: attemptId, personId } = attempt
	return { attemptId, personId, move, text, key: `typed-${move}-${text.slice(0, 20)}` }
}

/** What stored moves say, in order: the author's id of a chosen reply, the words of a written one. */
export const saidIn = (moves: readonly MoveRow[] = []): string[] =>
	moves.map((move) => (move.kind === 'chosen' ? move.reply : move.text))

/** Says these replies one after the other from the first move on; answers what the last led to. */
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
