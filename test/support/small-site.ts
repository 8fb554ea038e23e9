import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { Deps } from '#app/server/deps.server'
import { type SmallSite, serve } from './serve'

export type { Answer, Asked, SmallSite } from './serve'

/** Six routes are enough to see what the server does around any: /echo answers, /boom fails, /kept may be kept, /slow takes its time, /write needs the
 * disk. */
function smallBuild(): ServerBuild {
	const logged = (error: unknown, { context }: { context: AppLoadContext }) => context.log(error)
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
	const write = {
		action: async ({ context }: { context: AppLoadContext }) => {
			await context.deps.db.team.create({ data: { id: 'a', name: 'x'.repeat(50_000) } })
			return Response.json('kept')
		},
	}
	const slow = {
		loader: () => new Promise((resolve) => setTimeout(() => resolve(Response.json('done')), 200)),
	}
	const route = (id: string, path: string, module: object) => ({ id, parentId: 'root', path, module })
	const build = {
		entry: { module: { default: () => new Response('<html></html>'), handleError: logged } },
		routes: {
			root: { id: 'root', path: '', module: page },
			index: { id: 'index', parentId: 'root', index: true, module: page },
			echo: route('echo', 'echo', echo),
			boom: route('boom', 'boom', boom),
			kept: route('kept', 'kept', kept),
			slow: route('slow', 'slow', slow),
			write: route('write', 'write', write),
		},
		assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
		future: { v3_singleFetch: true },
		publicPath: '/',
		assetsBuildDirectory: '',
		isSpaMode: false,
	}
	return build as unknown as ServerBuild
}

/** The whole server on a free port, with six small routes instead of ours; gone when the test ends. */
export function smallSite(deps: Deps): Promise<SmallSite> {
	return serve(deps, smallBuild())
}
