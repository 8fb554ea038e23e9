import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '../keys.server'

/**
 * The one opaque token for a reply at one move of one attempt: 128 bits of an HMAC, base64url.
 * It says nothing about the reply, and is worth nothing in another attempt or at another move.
 */
export function replyToken(keys: Keys, attemptId: string, move: number, replyId: string): string {
	return createHmac('sha256', keys.token)
		.update(`reply\n${attemptId}\n${move}\n${replyId}`)
		.digest()
		.subarray(0, 16)
		.toString('base64url')
}

/** Which of the replies on offer a token stands for, or null. */
export function replyOfToken<R extends { id: string }>(
	keys: Keys,
	attemptId: string,
	move: number,
	token: string,
	offered: R[],
): R | null {
	const given = Buffer.from(token)
	for (const reply of offered) {
		const own = Buffer.from(replyToken(keys, attemptId, move, reply.id))
		if (own.length === given.length && timingSafeEqual(own, given)) return reply
	}
	return null
}
