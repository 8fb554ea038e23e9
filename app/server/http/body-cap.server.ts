import type { Request, RequestHandler } from 'express'
import { flash } from './flash.server'

const mebibyte = 1024 * 1024

/** A file that is too large is still listened to up to here, or a browser would show a broken connection and no words. */
const listened = 256 * mebibyte

/** A megabyte is left for what goes with a file. */
const megabytes = (most: number) => Math.max(1, Math.floor(most / mebibyte) - 1)

const words = (most: number) =>
	`That is more than we can take at once: at most ${megabytes(most)} MB here. Please go back, and send less or cut the file into parts. Nothing was kept.\n`

/** What the page says that the file was chosen on. */
const said = (most: number) =>
	`That file is larger than we can take here: at most ${megabytes(most)} MB. Please cut it into parts, or choose a smaller one. Nothing was kept.`

/** What any body may have, in bytes. */
export const usualBody = mebibyte

/** Where files are posted, and what a body may have there. These paths as they are written, no alias of them. */
export const largerBodies: ReadonlyMap<string, number> = new Map([
	['/studio/media', 11 * mebibyte],
	['/studio/files', 21 * mebibyte],
	['/people/completions', 11 * mebibyte],
	['/people/import', 21 * mebibyte],
])

/**
 * Refuses bodies above the cap with 413: by what they announce, and by counting for those that announce nothing. What was
 * announced is thrown away as it comes, up to a bound, so that whoever sends it gets to read why: in a browser on the page
 * the file was chosen on. `secrets` sign that message.
 */
export function bodyCap(
	secrets: string[],
	usual = usualBody,
	larger: ReadonlyMap<string, number> = largerBodies,
): RequestHandler {
	return (request, response, next) => {
		const most = (request.method === 'POST' && larger.get(request.path)) || usual
		const announced = Number(request.get('content-length') ?? 0)
		if (announced > most) {
			const refuse = () => response.set('Connection', 'close').status(413).type('text').send(words(most))
			const back = async () => {
				const message = await flash(secrets, { kind: 'problem', text: said(most) })
				response.set('Set-Cookie', message).set('Connection', 'close').redirect(303, request.path)
			}
			if (announced > listened || !larger.has(request.path)) return void refuse()
			request.on('end', () => (isPage(request) ? void back().catch(next) : refuse())).resume()
			return
		}
		let arrived = 0
		const push = request.push.bind(request)
		request.push = (piece: unknown, encoding?: BufferEncoding) => {
			if (piece instanceof Uint8Array) arrived += piece.byteLength
			if (arrived <= most) return push(piece, encoding)
			if (!response.headersSent)
				response.set('Connection', 'close').status(413).type('text').send(words(most))
			request.destroy()
			return false
		}
		next()
	}
}

/** A form that a browser sends by itself, and whose answer it shows. */
function isPage(request: Request): boolean {
	return request.get('Sec-Fetch-Mode') === 'navigate' || (request.get('Accept') ?? '').includes('text/html')
}
