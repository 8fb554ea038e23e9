import { type Cookie, createCookie } from '@remix-run/node'
import { z } from 'zod'
import type { Env } from '../env.server'
import type { Keys } from '../keys.server'

type Site = { env: Pick<Env, 'secure'>; keys: Pick<Keys, 'cookie'> }

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** `__Host-` ties the cookie to this very host over https; on http, which only the demo speaks, browsers refuse that. */
function sessionCookie({ env, keys }: Site): Cookie {
	return createCookie(env.secure ? '__Host-rapport' : 'rapport', {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: env.secure,
		secrets: keys.cookie,
	})
}

/** The session token this browser sent, or null when there is none or it is not one of ours. */
export async function tokenOf(site: Site, request: Request): Promise<string | null> {
	const read = token.safeParse(await sessionCookie(site).parse(request.headers.get('Cookie')))
	return read.success ? read.data : null
}

/** The header that keeps a session token in the browser until it closes. */
export function keepToken(site: Site, value: string): Promise<string> {
	return sessionCookie(site).serialize(value)
}

/** The header that takes the session token out of the browser. */
export function dropToken(site: Site): Promise<string> {
	return sessionCookie(site).serialize('', { maxAge: 0 })
}
