import type { Server } from 'node:http'
import { availableParallelism } from 'node:os'
import closeWithGrace from 'close-with-grace'
import type { Express } from 'express'
import type { Logger } from 'pino'
import { publishContent } from './acts/publish-content.server'
import { sealLog } from './acts/seal-log.server'
import { createCompilerPool } from './check/compiler-pool.server'
import { childPath } from './content/child-path.server'
import { compileWith } from './content/compile-content.server'
import { closeContentCompiler } from './content/content-compiler.server'
import type { ContentJob } from './content/job.server'
import { createDeps, type Deps, databasePath } from './deps.server'
import { EnvFaults, readEnv } from './env.server'
import { envFile } from './env-files.server'
import { createApp } from './http/app.server'
import type { Readiness } from './http/health.server'
import { createLog } from './http/log.server'
import { builtSite, type Site, viteSite } from './http/site.server'
import { stopServing } from './http/stop.server'
import { jobKinds } from './jobs/kinds.server'
import { startRunner } from './jobs/runner.server'
import { demoPassword, seedDemo, seedDemoPanel } from './seed.server'
import { seedDemoTraining } from './seed-training.server'
import { StoreRefusal } from './store/driver.server'
import { migrateApart } from './store/migrate-apart.server'
import { demoPeople } from './store/people.server'
import { rootFolder } from './store/root.server'

// The server's entry: settings, database, content, then the doors open.
try {
	await start(process.argv.includes('--dev'))
} catch (error) {
	process.stderr.write(`${whyNot(error)}\n`)
	process.exit(1)
}

async function start(dev: boolean): Promise<void> {
	const root = rootFolder()
	const env = readEnv({ ...envFile(root), ...process.env })
	const log = createLog(env)
	await migrateApart(databasePath(env))
	const deps = await createDeps(env)
	const earlier = await sealLog(deps)
	if (earlier > 0) log.info({ lines: earlier }, 'sealed the log of before')
	const seeded = await seedDemo(deps)
	await publish(deps, root, log)
	if (seeded) {
		await seedDemoPanel(deps)
		await seedDemoTraining(deps)
	}
	const site: Site = dev ? await viteSite(root) : await builtSite(root)
	const readiness: Readiness = { on: true }
	const app = createApp(deps, { ...site, root, log, readiness })
	const server = await listen(app, env)
	const runner = startRunner(deps, jobKinds, { log })
	closeWithGrace({ delay: 15_000, logger: false }, async ({ err }) => {
		if (err) log.fatal({ err }, 'unexpected')
		readiness.on = false
		await Promise.all([stopServing(server, 10_000), runner.stop(10_000)])
		deps.mailer?.close()
		closeContentCompiler()
		deps.draftReader.close()
		await site.close?.()
		await deps.db.close()
	})
	await greet(deps)
}

async function publish(deps: Deps, root: string, log: Logger): Promise<void> {
	// Nobody is served yet, so every core may read.
	const cores = availableParallelism()
	const pool = createCompilerPool(cores, { path: childPath, nice: 0 })
	const compile = (job: ContentJob) => compileWith(pool, job)
	const done = await publishContent({ ...deps, compile, atOnce: 2 * cores }, root).finally(pool.close)
	for (const file of done.broken) log.warn({ file }, 'has problems and stays at its last published version')
	if (done.published.length > 0) log.info({ files: done.published.length }, 'published')
}

function listen(app: Express, env: Deps['env']): Promise<Server> {
	return new Promise((resolve, reject) => {
		const server = app.listen(env.port, env.host, () => resolve(server))
		server.once('error', reject)
		// A slow or silent client holds a connection for so long and no longer.
		server.headersTimeout = 10_000
		server.requestTimeout = 30_000
	})
}

async function greet({ db, env }: Deps): Promise<void> {
	const lines = [`Rapport is ready: ${env.origin}`]
	if (env.mode === 'demo') {
		lines.push('', `Demo sign-ins (password ${demoPassword}):`)
		for (const person of await demoPeople(db.read)) lines.push(`  ${person.role.padEnd(8)} ${person.email}`)
	}
	process.stdout.write(`${lines.join('\n')}\n`)
}

/** Faults that somebody can mend are said in plain words; the rest with where they come from. */
function whyNot(error: unknown): string {
	if (error instanceof EnvFaults || error instanceof StoreRefusal) return error.message
	if (!(error instanceof Error)) return String(error)
	if ('code' in error && error.code === 'EADDRINUSE')
		return 'The port is in use by another program. Stop that one, or set PORT to another number.'
	return error.message.startsWith('The ') ? error.message : (error.stack ?? error.message)
}
