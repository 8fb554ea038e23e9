import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuild, ensureClient } from './fresh.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
process.chdir(root)

function stop(message) {
	process.stderr.write(`${message}\n`)
	process.exit(1)
}

/** npm passes a signal on to the shell that it started us with, and that shell does not: when it goes, we go too. */
function stopWithShell() {
	const shell = process.ppid
	const watch = setInterval(() => {
		if (process.ppid === shell) return
		clearInterval(watch)
		process.kill(process.pid, 'SIGTERM')
	}, 500)
	watch.unref()
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
	stop(`Rapport wants Node 20.19 or newer; this is ${process.versions.node}.`)
if (!existsSync(join(root, 'node_modules')))
	stop('Packages are missing. Run `npm ci` first, then `npm start`.')

if (process.argv.includes('--dev')) {
	ensureClient(root)
	const child = spawn(
		join(root, 'node_modules/.bin/tsx'),
		['app/server/main.server.ts', '--dev', ...process.argv.slice(2).filter((flag) => flag !== '--dev')],
		{ stdio: 'inherit', env: { NODE_ENV: 'development', ...process.env } },
	)
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
	child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
} else {
	process.env.NODE_ENV ??= 'production'
	try {
		if (await ensureBuild(root)) process.stderr.write('Rapport is built.\n')
	} catch (error) {
		stop(`Rapport could not be built: ${error instanceof Error ? error.message : String(error)}`)
	}
	if (process.env.npm_lifecycle_event) stopWithShell()
	// The server runs in this very process, so that signals reach it and its exit code is ours.
	await import(pathToFileURL(join(root, 'build/main.js')).href)
}
