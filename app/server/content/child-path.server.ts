import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isBuilt, rootFolder } from '../store/root.server'

/**
 * The file to fork. The built server forks `build/compile-child.js`, made by the bundle script; from sources (dev, tests,
 * command line) the child's module and what it imports is bundled once into node_modules/.cache and forked from there.
 */
export async function childPath(): Promise<string> {
	if (isBuilt()) return join(rootFolder(), 'build', 'compile-child.js')
	return bundleChild(join(rootFolder(), 'app', 'server', 'content', 'compile-child.server.ts'))
}

async function bundleChild(source: string): Promise<string> {
	const { buildSync } = await import('esbuild')
	const { outputFiles } = buildSync({
		entryPoints: [source],
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		write: false,
		logLevel: 'silent',
	})
	const code = outputFiles[0]?.text ?? ''
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
	const folder = join(rootFolder(), 'node_modules', '.cache', 'rapport')
	const path = join(folder, `compile-child-${hash}.mjs`)
	if (existsSync(path)) return path
	await mkdir(folder, { recursive: true })
	// Several processes may do this at once: each writes its own file, and a rename is all or nothing.
	const own = `${path}.${process.pid}`
	await writeFile(own, code)
	await rename(own, path)
	return path
}
