import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'

const server = {
	main: 'app/server/main.server.ts',
	'compile-child': 'app/server/content/compile-child.server.ts',
	'image-child': 'app/server/media/image-child.server.ts',
}

/** Bundles the server, its children and the commands into `build/`: our own code only, packages stay packages. */
export async function bundle(root) {
	const commands = readdirSync(join(root, 'app/cli'))
		.filter((name) => name.endsWith('.ts') && !name.startsWith('lint-'))
		.map((name) => [`cli/${name.slice(0, -3)}`, `app/cli/${name}`])
	const entries = [...Object.entries(server), ...commands].filter(([, path]) => existsSync(join(root, path)))
	for (const stale of ['cli', 'main.js', 'compile-child.js', 'image-child.js'])
		rmSync(join(root, 'build', stale), { recursive: true, force: true })
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: entries.map(([out, path]) => ({ in: path, out })),
		outdir: 'build',
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'esm',
		packages: 'external',
		alias: { '#app': join(root, 'app') },
		sourcemap: true,
		logLevel: 'warning',
	})
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await bundle(process.cwd())
