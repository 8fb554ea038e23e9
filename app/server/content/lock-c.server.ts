import type { Plugin } from 'esbuild'

const runtime = 'react/jsx-runtime'

/**
 * Lock C, placed first among esbuild's plug-ins and independent of A and B: nothing is resolved but the entry and
 * React's runtime (which becomes a global), and no file is ever read.
 */
export function lockC(): Plugin {
	return {
		name: 'lock-c',
		setup(build) {
			let entry = ''
			build.onResolve({ filter: /.*/ }, ({ path, kind, namespace }) => {
				if (kind === 'entry-point') {
					entry = path
					return undefined
				}
				if (kind === 'import-statement' && namespace === 'file' && path === runtime) return undefined
				return { errors: [{ text: 'lock-c: nothing may be imported' }] }
			})
			build.onLoad({ filter: /.*/ }, ({ path, namespace, pluginData }) => {
				if (path === entry && holdsText(pluginData)) return undefined
				if (path === runtime && namespace !== 'file') return undefined
				return { errors: [{ text: 'lock-c: no file may be read' }] }
			})
		},
	}
}

function holdsText(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'contents' in data && typeof data.contents === 'string'
}
