import type { RequestHandler } from 'express'

/**
 * Pages are somebody's own: nobody keeps them, so that the back button on a shared machine shows nothing after
 * signing out. A route that says otherwise about an answer is heard.
 */
export const notKept: RequestHandler = (_request, response, next) => {
	response.setHeader('Cache-Control', 'no-store')
	const append = response.append.bind(response)
	response.append = (name, value) => {
		if (name.toLowerCase() === 'cache-control') response.removeHeader(name)
		return append(name, value)
	}
	next()
}
