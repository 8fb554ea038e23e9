import { statfs } from 'node:fs/promises'
import { type RequestHandler, Router } from 'express'
import { backupHealth } from '../backup/backup-health.server'
import type { Deps } from '../deps.server'
import { type Health, storeHealth } from '../store/health.server'

/** Whether new requests are wanted; off while the server stops. */
export type Readiness = { on: boolean }

const leastFreeBytes = 50 * 1024 * 1024
/** The probe writes to the disk, and anybody may ask for it: one answer serves for a moment. */
const freshMs = 1_000

/** `/healthz`: the process is alive. `/readyz`: the database takes writes, in WAL mode, at this version's level; how old the newest backup is makes it no less ready. */
export function health(deps: Deps, readiness: Readiness): RequestHandler {
	let last: { at: number; checks: Promise<Checks> } | null = null
	const router = Router()
	router.get('/healthz', (_request, response) => {
		response.set('Cache-Control', 'no-store').type('text').send('alive\n')
	})
	router.get('/readyz', async (_request, response) => {
		const at = deps.now().getTime()
		if (last === null || at - last.at >= freshMs || at < last.at) last = { at, checks: check(deps) }
		const checks = await last.checks
		const ready = readiness.on && Object.values(checks).every((one) => one === true)
		response
			.set('Cache-Control', 'no-store')
			.status(ready ? 200 : 503)
			.json({ ready, stopping: !readiness.on, checks, backup: backupHealth(deps) })
	})
	return router
}

type Checks = Health & { disk: boolean }

async function check({ db, env }: Deps): Promise<Checks> {
	const [store, disk] = await Promise.all([
		storeHealth(db),
		statfs(env.dataDir).then(
			({ bavail, bsize }) => bavail * bsize > leastFreeBytes,
			() => false,
		),
	])
	return { ...store, disk }
}
