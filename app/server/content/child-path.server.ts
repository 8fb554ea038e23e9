import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isBuilt, rootFolder } from '../store/root.server'

/** What is done in a process of its own, with the folder of its source. */
const folders = { 'compile-child': 'content', 'image-child': 'media' } as const
export type ChildName = keyof typeof folders

/**
 * The file to fork. The built server forks `build/<name>.js`, made by the bundle script; from sources (dev, tests,
 * command line) the child's module and what it imports is bundled once into node_modules/.cache and forked from there.
 */
export async function childPath(name: ChildName = 'compile-child'): Promise<string> {
	if (isBuilt()) return join(rootFolder(), 'build', `${name}.js`)
	return bundleChild(name, join(rootFolder(), 'app', 'server', folders[name], `${name}.server.ts`))
}

async function bundleChild(name: ChildName, source: string): Promise<string> {
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
	const path = join(folder, `${name}-${hash}.mjs`)
	if (existsSync(path)) return path
	await mkdir(folder, { recursive: true })
	// Several processes may do this at once: each writes its own file, and a rename is all or nothing.
	const own = `${path}.${process.pid}`
	await writeFile(own, code)
	await rename(own, path)
	return path
}
