import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { ServerBuild } from '@remix-run/node'
import { onTestFinished } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import { createApp } from '#app/server/http/app.server'
import { createLog } from '#app/server/http/log.server'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
export type Asked = {
	method?: string
	headers?: Record<string, string>
	body?: string | Buffer
	chunked?: boolean
}
export type SmallSite = {
	ask: (path: string, asked?: Asked) => Promise<Answer>
	log: () => string
	readiness: { on: boolean }
	server: Server
}

/** The whole server on a free port with these pages; gone when the test ends, or at `stop` where one is handed in. */
export async function serve(
	deps: Deps,
	build: ServerBuild,
	atEnd: (stop: () => void) => void = onTestFinished,
): Promise<SmallSite> {
	let written = ''
	const sink = new Writable({
		write(piece, _encoding, done) {
			written += String(piece)
			done()
		},
	})
	const readiness = { on: true }
	const root = mkdtempSync(join(tmpdir(), 'rapport-serve-'))
	const log = createLog({ log: 'info' }, sink)
	const app = createApp({ ...deps, env: { ...deps.env, dataDir: root } }, { build, root, log, readiness })
	const server = app.listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	atEnd(() => {
		server.closeAllConnections()
		server.close()
		rmSync(root, { recursive: true, force: true })
	})
	const address = server.address()
	const port = address && typeof address === 'object' ? address.port : 0
	return { ask: (path, asked) => ask(port, path, asked), log: () => written, readiness, server }
}

/** Asks exactly as told: no browser's and no library's manners in between. */
function ask(
	port: number,
	path: string,
	{ method = 'GET', headers = {}, body, chunked }: Asked = {},
): Promise<Answer> {
	const length = body === undefined || chunked ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
	return new Promise((resolve, reject) => {
		const asking = request(
			{ host: '127.0.0.1', port, path, method, agent: false, headers: { ...length, ...headers } },
			(answer) => {
				let text = ''
				answer.setEncoding('utf8')
				answer.on('data', (piece) => {
					text += piece
				})
				answer.on('end', () =>
					resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
				)
			},
		)
		asking.on('error', reject)
		asking.end(body)
	})
}
