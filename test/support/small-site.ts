import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { Writable } from 'node:stream'
import type { ServerBuild } from '@remix-run/node'
import { onTestFinished } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import { createApp } from '#app/server/http/app.server'
import { createLog } from '#app/server/http/log.server'
import { testFolder } from './db'

/** Five routes are enough to see what the server does around any: /echo answers, /boom fails, /kept may be kept, /slow takes its time. */
function smallBuild(): ServerBuild {
	const page = { default: () => null }
	const echo = {
		loader: ({ request: asked, context }: { request: Request; context: { address: string } }) =>
			Response.json({ url: asked.url, address: context.address }),
		action: async ({ request: asked }: { request: Request }) =>
			Response.json({ got: (await asked.text()).length }),
	}
	const kept = {
		loader: () => new Response('face', { headers: { 'Cache-Control': 'public, max-age=60' } }),
	}
	const boom = {
		loader: () => {
			throw new Error('SELECT secret FROM nowhere at /srv/app.js:1')
		},
	}
	const slow = {
		loader: () => new Promise((resolve) => setTimeout(() => resolve(Response.json('done')), 200)),
	}
	const route = (id: string, path: string, module: object) => ({ id, parentId: 'root', path, module })
	const build = {
		entry: { module: { default: () => new Response('<html></html>'), handleError: () => {} } },
		routes: {
			root: { id: 'root', path: '', module: page },
			index: { id: 'index', parentId: 'root', index: true, module: page },
			echo: route('echo', 'echo', echo),
			boom: route('boom', 'boom', boom),
			kept: route('kept', 'kept', kept),
			slow: route('slow', 'slow', slow),
		},
		assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
		future: { v3_singleFetch: true },
		publicPath: '/',
		assetsBuildDirectory: '',
		isSpaMode: false,
	}
	return build as unknown as ServerBuild
}

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

/** The whole server on a free port, with five small routes instead of ours; gone when the test ends. */
export async function smallSite(deps: Deps): Promise<SmallSite> {
	let written = ''
	const sink = new Writable({
		write(piece, _encoding, done) {
			written += String(piece)
			done()
		},
	})
	const readiness = { on: true }
	const root = testFolder()
	const log = createLog({ log: 'info' }, sink)
	const app = createApp(
		{ ...deps, env: { ...deps.env, dataDir: root } },
		{ build: smallBuild(), root, log, readiness },
	)
	const server = app.listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	onTestFinished(() => {
		server.closeAllConnections()
		server.close()
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
