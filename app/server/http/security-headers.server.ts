import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Env } from '../env.server'
import { nonceOf } from './nonce.server'

type Directives = Record<string, string[]>

/** What a page may load and run: our own files, and the scripts that carry this answer's nonce. */
function policy(nonce: string, { secure, dev }: { secure: boolean; dev: boolean }): Directives {
	const strict: Directives = {
		'default-src': ["'self'"],
		'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
		'worker-src': ["'self'"],
		'style-src': ["'self'", `'nonce-${nonce}'`],
		'img-src': ["'self'"],
		'font-src': ["'self'"],
		'connect-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
		'frame-ancestors': ["'none'"],
		'frame-src': ["'none'"],
		...(secure ? { 'upgrade-insecure-requests': [] } : {}),
	}
	// Vite puts styles into the page by script, and speaks to it over a socket.
	if (dev) return { ...strict, 'style-src': ["'self'", "'unsafe-inline'"], 'connect-src': ["'self'", 'ws:'] }
	// One policy, `inert-markup.ts`, which lets React make empty scripts and empties everything else.
	return { ...strict, 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] }
}

/** The headers of every answer, pages, files and errors alike. */
export function securityHeaders(env: Pick<Env, 'secure'>, { dev }: { dev: boolean }): RequestHandler {
	const secure = env.secure
	const plain = helmet({
		contentSecurityPolicy: false,
		strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
		// "no-referrer" would make browsers send "Origin: null" with our own forms.
		referrerPolicy: { policy: 'same-origin' },
		xFrameOptions: { action: 'deny' },
	})
	return (request, response, next) => {
		const directives = Object.entries(policy(nonceOf(response), { secure, dev }))
		response.setHeader(
			'Content-Security-Policy',
			directives.map(([name, values]) => [name, ...values].join(' ')).join('; '),
		)
		response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
		plain(request, response, next)
	}
}
