import { createHash, createHmac } from 'node:crypto'
import type { Keys } from '../keys.server'
import type { GiveReply } from './give-reply.server'

/**
 * Says whether a post that comes again is the same. Of a text it is keyed: what was typed can be erased, and must not
 * be guessed from what stays.
 */
export function bodyHashOf(keys: Keys, asked: GiveReply): string {
	const body = JSON.stringify([asked.move, 'token' in asked ? asked.token : { text: asked.text }])
	const hash = 'token' in asked ? createHash('sha256') : createHmac('sha256', keys.token)
	return hash.update(body).digest('base64url')
}
