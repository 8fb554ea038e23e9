import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Keys } from '../keys.server'

/**
 * The one opaque token for a reply in one turn of one attempt: 128 bits of an HMAC, base64url.
 * It says nothing about the reply, and is worth nothing in another attempt or turn.
 */
export function replyToken(keys: Keys, attemptId: string, turn: number, replyId: string): string {
	return createHmac('sha256', keys.token)
		.update(`reply\n${attemptId}\n${turn}\n${replyId}`)
		.digest()
		.subarray(0, 16)
		.toString('base64url')
}

/** Which of the replies on offer a token stands for, or null. */
export function replyOfToken<R extends { id: string }>(
	keys: Keys,
	attemptId: string,
	turn: number,
	token: string,
	offered: R[],
): R | null {
	const given = Buffer.from(token)
	for (const reply of offered) {
		const own = Buffer.from(replyToken(keys, attemptId, turn, reply.id))
		if (own.length === given.length && timingSafeEqual(own, given)) return reply
	}
	return null
}
