import type { ErrorRequestHandler } from 'express'
import { isBusy } from '../store/busy.server'

function statusOf(error: unknown): number {
	if (isBusy(error)) return 503
	if (error instanceof URIError) return 400
	const status = error instanceof Error && 'status' in error ? error.status : 500
	return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** What is left of an error on its way out: a sentence and the request's id, never what happened inside. */
export const answerError: ErrorRequestHandler = (error, request, response, next) => {
	const status = statusOf(error)
	if (status >= 500) request.log.error({ err: error }, 'unexpected')
	if (response.headersSent) return next(error)
	if (status === 503) response.set('Retry-After', '2')
	const words =
		status === 503
			? 'The server is busy. Please try again in a moment.'
			: status < 500
				? 'We could not read that address or form.'
				: 'Something went wrong on our side. Please try again.'
	response
		.status(status)
		.type('text')
		.send(`${words}\nRequest ${String(request.id)}\n`)
}
