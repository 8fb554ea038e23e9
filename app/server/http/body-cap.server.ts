import type { RequestHandler } from 'express'

const words = 'That is more than we can take at once.\n'

/** Refuses bodies above the cap with 413: by what they announce, and by counting for those that announce nothing. */
export function bodyCap(most: number): RequestHandler {
	return (request, response, next) => {
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
