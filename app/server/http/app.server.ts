import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Deps } from '../deps.server'
import { bodyCap } from './body-cap.server'
import { noteBusy } from './busy-status.server'
import { answerError } from './error-answer.server'
import { health, type Readiness } from './health.server'
import { logRequests } from './log.server'
import { nonceOf } from './nonce.server'
import { notKept } from './not-kept.server'
import { ownOrigin, plainHost } from './origin.server'
import { securityHeaders } from './security-headers.server'

export type AppOptions = {
	build: ServerBuild | (() => Promise<ServerBuild>)
	/** The folder with `build/site/client` in it. */
	root: string
	log: Logger
	/** Switched off when the server is about to stop. */
	readiness: Readiness
	/** Vite's own middleware, in development only. */
	vite?: RequestHandler
}

/** The whole server as an Express app: headers, limits and origin check on every path, then files, then Remix. */
export function createApp(deps: Deps, options: AppOptions): Express {
	const { build, root, log, readiness, vite } = options
	const app = express()
	app.disable('x-powered-by')
	app.set('etag', false)
	app.set('trust proxy', deps.env.proxy ? 1 : false)
	app.use(logRequests(log, deps))
	app.use(securityHeaders(deps.env, { dev: vite !== undefined }))
	app.use(health(deps, readiness))
	app.use(ownOrigin(deps.env))
	app.use(plainHost(deps.env))
	app.use(bodyCap(deps.keys.cookie))
	app.use(compression())
	if (vite) {
		app.use(vite)
	} else {
		const client = join(root, 'build/site/client')
		app.use(
			'/assets',
			express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', index: false }),
		)
		app.use('/assets', (_request, response) => response.status(404).type('text').send('Not found'))
		app.use(express.static(client, { maxAge: '1h', index: false }))
	}
	app.use(notKept)
	app.all(
		'*',
		createRequestHandler({
			build,
			mode: vite ? 'development' : 'production',
			getLoadContext: (request, response) => ({
				deps,
				nonce: nonceOf(response),
				requestId: String(request.id),
				address: request.ip ?? 'unknown',
				log: (error) => {
					noteBusy(response, error)
					request.log.error({ err: error }, 'unexpected')
				},
			}),
		}),
	)
	app.use(answerError)
	return app
}
