import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'

export type Site = {
	build: ServerBuild | (() => Promise<ServerBuild>)
	vite?: RequestHandler
	close?: () => Promise<void>
}

function isServerBuild(module: unknown): module is ServerBuild {
	return typeof module === 'object' && module !== null && 'routes' in module && 'entry' in module
}

function checked(module: unknown): ServerBuild {
	if (isServerBuild(module)) return module
	throw new Error("The pages are not built as Remix builds them. Run 'npm run build'.")
}

/** The pages as `npm run build` left them, wherever the server was started from. */
export async function builtSite(root: string): Promise<Site> {
	const file = join(root, 'build/site/server/index.js')
	const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href)
	return { build: checked(module) }
}

/** The pages as they are being written, through Vite. */
export async function viteSite(root: string): Promise<Site> {
	const vite = await import('vite')
	const server = await vite.createServer({
		root,
		configFile: join(root, 'vite.config.ts'),
		server: { middlewareMode: true },
	})
	return {
		build: async () => checked(await server.ssrLoadModule('virtual:remix/server-build')),
		vite: server.middlewares,
		close: () => server.close(),
	}
}
