import { join } from 'node:path'
import { UNSAFE_flatRoutes as flatRoutes } from '@remix-run/dev'
import type { ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server'
import * as root from '#app/root'
import type { Deps } from '#app/server/deps.server'
import { type SmallSite, serve } from './serve'

type RouteModule = { handle?: { may?: unknown }; default?: unknown; loader?: unknown; action?: unknown }

const modules = import.meta.glob<RouteModule>('../../app/routes/*/route.tsx', { eager: true })

export type RouteOfOurs = { id: string; path: string; module: RouteModule }

const appFolder = join(process.cwd(), 'app')
const manifest = Object.values(flatRoutes(appFolder, [], 'routes'))

/** Every route of the app under the whole path that Remix gives it, as `/courses/:course`. */
export const routesOfOurs: RouteOfOurs[] = manifest.map(({ id, file }) => {
	const module = modules[`../../app/${file}`]
	if (!module) throw new Error(`${file} is not the file of a route`)
	return { id, path: `/${pathOf(id)}`, module }
})

function pathOf(id: string | undefined): string {
	const route = manifest.find((one) => one.id === id)
	return route ? [pathOf(route.parentId), route.path].filter(Boolean).join('/') : ''
}

/** Our pages as Remix serves them, from sources: no build, and no scripts for a browser. */
function wholeBuild(): ServerBuild {
	const routes = manifest.map(({ file, ...route }) => [
		route.id,
		{ ...route, module: modules[`../../app/${file}`] },
	])
	const told = [{ id: 'root', path: '' }, ...manifest].map((route) => {
		const { loader, action } = routesOfOurs.find(({ id }) => id === route.id)?.module ?? {
			loader: root.loader,
			action: null,
		}
		return { ...route, module: '/route.js', imports: [], hasLoader: !!loader, hasAction: !!action }
	})
	const build = {
		entry: { module: entry },
		routes: { root: { id: 'root', path: '', module: root }, ...Object.fromEntries(routes) },
		assets: {
			entry: { imports: [], module: '/entry.js' },
			routes: Object.fromEntries(told.map((route) => [route.id, route])),
			url: '/manifest.js',
			version: '1',
		},
		future: { v3_singleFetch: true },
		publicPath: '/',
		assetsBuildDirectory: '',
		isSpaMode: false,
	}
	return build as unknown as ServerBuild
}

/** The whole server with all our pages, from sources, on a free port. */
export function wholeSite(deps: Deps, atEnd?: (stop: () => void) => void): Promise<SmallSite> {
	return serve(deps, wholeBuild(), atEnd)
}
