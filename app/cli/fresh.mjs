import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const client = 'app/server/store/generated'
const clientSources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
const siteSources = [
	'app',
	'public',
	'prisma/schema.prisma',
	'package.json',
	'package-lock.json',
	'remix.config.js',
	'tsconfig.json',
	'vite.config.ts',
]

/** A hash of the names and contents of files and folders: the same sources give the same stamp on any machine. */
export function stampOf(root, paths) {
	const hash = createHash('sha256')
	const add = (path) => {
		const full = join(root, path)
		if (!existsSync(full) || path === client) return
		if (statSync(full).isDirectory()) {
			for (const name of readdirSync(full).sort()) add(`${path}/${name}`)
			return
		}
		hash.update(`${path}\0`).update(readFileSync(full)).update('\0')
	}
	for (const path of paths) add(path)
	return hash.digest('hex')
}

function isFresh(root, stampFile, stamp) {
	const full = join(root, stampFile)
	return existsSync(full) && readFileSync(full, 'utf8') === stamp
}

/** Runs a program of node_modules in `root`; what it prints goes to standard error, so that ours stays clean. */
export function runBin(root, bin, args, env = {}) {
	execFileSync(join(root, 'node_modules/.bin', bin), args, {
		cwd: root,
		stdio: ['ignore', 2, 2],
		env: { ...process.env, ...env },
	})
}

/** Generates the Prisma client when it is missing or older than its schema. Returns whether it had to. */
export function ensureClient(root) {
	const stamp = stampOf(root, clientSources)
	const stampFile = `${client}/.stamp`
	if (isFresh(root, stampFile, stamp)) return false
	runBin(root, 'prisma', ['generate'], { PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' })
	writeFileSync(join(root, stampFile), stamp)
	return true
}

/** Whether `build/` was made from the sources as they are now. */
export function isBuilt(root) {
	return isFresh(root, 'build/.stamp', stampOf(root, siteSources)) && existsSync(join(root, 'build/main.js'))
}

/** Builds pages and server when `build/` is missing or older than its sources. Returns whether it had to. */
export async function ensureBuild(root) {
	if (isBuilt(root)) return false
	await build(root)
	return true
}

/** Builds pages (Remix's Vite plugin) and server (esbuild) whatever is there, and stamps the result. */
export async function build(root) {
	ensureClient(root)
	const stamp = stampOf(root, siteSources)
	runBin(root, 'remix', ['vite:build'], { NODE_ENV: 'production' })
	const { bundle } = await import('./bundle.mjs')
	await bundle(root)
	mkdirSync(join(root, 'build'), { recursive: true })
	writeFileSync(join(root, 'build/.stamp'), stamp)
}
