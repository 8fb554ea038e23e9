import type { RequestHandler } from 'express'
import { type DestinationStream, type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'
import type { Deps } from '../deps.server'
import type { Env } from '../env.server'

/** The server's log: one JSON object a line, so that nothing typed by anybody can begin a line of its own. */
export function createLog(env: Pick<Env, 'log'>, to?: DestinationStream): Logger {
	const options = {
		level: env.log,
		redact: ['*.password', '*.token', '*.cookie', '*.authorization'],
		serializers: { err: cappedError },
	}
	return to ? pino(options, to) : pino(options)
}

/**
 * Logs each request with an id of ours, and names it in the answer. Of the address only the path is kept, capped:
 * secrets travel in queries. No cookies, no forms, no client's headers.
 */
export function logRequests(log: Logger, { newId }: Pick<Deps, 'newId'>): RequestHandler {
	return pinoHttp({
		logger: log,
		genReqId: (_request, response) => {
			const id = newId()
			response.setHeader('X-Request-Id', id)
			return id
		},
		autoLogging: { ignore: (request) => /^\/(assets|faces|healthz|readyz)\b/.test(request.url ?? '') },
		customLogLevel: (_request, response, error) => {
			if (error || response.statusCode >= 500) return 'error'
			return response.statusCode >= 400 ? 'warn' : 'info'
		},
		wrapSerializers: false,
		serializers: {
			req: (request: { id: unknown; method: string; url: string }) => ({
				id: request.id,
				method: request.method,
				path: withoutKeys(request.url.split('?')[0] ?? '').slice(0, 200),
			}),
			res: (response: { statusCode: number }) => ({ status: response.statusCode }),
		},
	})
}

/** Some links are keys themselves: whoever reads the log must not be able to use them. */
function withoutKeys(path: string): string {
	return path.replace(/^\/(calendar|welcome|reset)\/[^/]+/, '/$1/-')
}

/** What happened, where, and no more: messages may repeat whatever somebody sent. */
function cappedError(error: unknown): unknown {
	if (!(error instanceof Error)) return { message: String(error).slice(0, 500) }
	const code = 'code' in error ? { code: error.code } : {}
	const { name, message, stack = '' } = error
	return { name, ...code, message: message.slice(0, 500), stack: stack.slice(-1_500) }
}
