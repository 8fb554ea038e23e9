import type { RequestHandler } from 'express'
import type { Env } from '../env.server'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that may change something comes from our own pages: the browser's own word first, else the
 * Origin exactly as configured. Whoever says neither is refused: no browser of today does.
 */
export function isOwn(
	headers: { site: string | undefined; origin: string | undefined },
	origin: string,
): boolean {
	if (headers.site === 'same-origin') return true
	if (headers.site !== undefined && headers.site !== 'none') return false
	return headers.origin === origin
}

/** Refuses with 403 what would change something and comes from elsewhere, on every path. */
export function ownOrigin(env: Pick<Env, 'origin'>): RequestHandler {
	return (request, response, next) => {
		const asked = { site: request.get('sec-fetch-site'), origin: request.get('origin') }
		if (safe.has(request.method) || isOwn(asked, env.origin)) return next()
		response
			.status(403)
			.type('text')
			.send('This form was not sent from our own pages. Open the page again.\n')
	}
}

const forwarded = [
	'x-forwarded-host',
	'x-forwarded-port',
	'x-forwarded-server',
	'x-original-url',
	'x-rewrite-url',
]

/**
 * Lets nobody name our host but the settings: what comes after sees the configured one, and forwarded headers only
 * from a declared proxy. The origin was judged before; Remix's own guess about it would refuse 127.0.0.1.
 */
export function plainHost(env: Pick<Env, 'origin' | 'proxy'>): RequestHandler {
	const { host } = new URL(env.origin)
	return (request, _response, next) => {
		for (const name of forwarded) delete request.headers[name]
		if (!env.proxy) {
			delete request.headers['x-forwarded-proto']
			delete request.headers['x-forwarded-for']
		}
		delete request.headers.origin
		request.headers.host = host
		next()
	}
}
