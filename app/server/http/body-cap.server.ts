import type { RequestHandler } from 'express'

const words = 'That is more than we can take at once.\n'

const mebibyte = 1024 * 1024

/** What any body may have, in bytes. */
export const usualBody = mebibyte

/** Where files are posted, and what a body may have there. These paths as they are written, no alias of them. */
export const largerBodies: ReadonlyMap<string, number> = new Map([
	['/studio/media', 11 * mebibyte],
	['/studio/files', 21 * mebibyte],
	['/people/completions', 11 * mebibyte],
	['/people/import', 21 * mebibyte],
])

/** Refuses bodies above the cap with 413: by what they announce, and by counting for those that announce nothing. */
export function bodyCap(usual = usualBody, larger = largerBodies): RequestHandler {
	return (request, response, next) => {
		const most = (request.method === 'POST' && larger.get(request.path)) || usual
		const announced = Number(request.get('content-length') ?? 0)
		if (announced > most) {
			response.set('Connection', 'close').status(413).type('text').send(words)
			return
		}
		let arrived = 0
		const push = request.push.bind(request)
		request.push = (piece: unknown, encoding?: BufferEncoding) => {
			if (piece instanceof Uint8Array) arrived += piece.byteLength
			if (arrived <= most) return push(piece, encoding)
			if (!response.headersSent) response.set('Connection', 'close').status(413).type('text').send(words)
			request.destroy()
			return false
		}
		next()
	}
}
