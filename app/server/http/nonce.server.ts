import type { Response } from 'express'
import { newToken } from '../ids.server'

/** The nonce of this one answer; made at first use. */
export function nonceOf(response: Pick<Response, 'locals'>): string {
	const made: unknown = response.locals.nonce
	if (typeof made === 'string') return made
	const nonce = newToken()
	response.locals.nonce = nonce
	return nonce
}
