import type { Response } from 'express'
import { isBusy } from '../store/busy.server'

/**
 * Remix answers every unexpected error of a loader or action with 500. Where the database was only busy or full,
 * the same page goes out as 503: what was typed is still in the browser, and may be sent again.
 */
export function noteBusy(response: Response, error: unknown): void {
	if (!isBusy(error) || response.headersSent || response.locals.busy === true) return
	response.locals.busy = true
	const status = response.status.bind(response)
	response.status = (code) => {
		if (code !== 500) return status(code)
		response.setHeader('Retry-After', '2')
		return status(503)
	}
}
