import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export type Heard = { path: string; headers: IncomingMessage['headers']; body: string }

/** A model's server on this machine, which answers as told; `heard` is what it was asked, in order. */
export async function modelServer(
	answer: (response: ServerResponse, asked: Heard) => void,
): Promise<{ url: string; host: string; heard: Heard[]; close: () => Promise<void> }> {
	const heard: Heard[] = []
	const server = createServer(async (request, response) => {
		const pieces: Buffer[] = []
		for await (const piece of request) pieces.push(Buffer.from(piece))
		const asked = {
			path: request.url ?? '',
			headers: request.headers,
			body: Buffer.concat(pieces).toString('utf8'),
		}
		heard.push(asked)
		answer(response, asked)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve())
			server.closeAllConnections()
		})
	onTestFinished(close)
	const address = server.address()
	const host = `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
	return { url: `http://${host}/v1`, host, heard, close }
}

/** Says something as a model says it. */
export function says(content: string) {
	return (response: ServerResponse) => {
		response.setHeader('Content-Type', 'application/json')
		response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
	}
}

export const grades = (tone: unknown, respect: unknown = tone, resolution: unknown = tone) =>
	JSON.stringify({ tone, respect, resolution })
