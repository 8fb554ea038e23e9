import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { remarkAttempts, type Shift } from '#app/server/acts/remark-attempts.server'
import { now } from '#app/server/clock.server'
import { databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { newId } from '#app/server/ids.server'
import { openDb } from '#app/server/store/db.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run --silent attempts:remark [-- --scenario SLUG]: exit 0 done, 1 it could not be done, 2 usage.
const usage = 'Usage: npm run --silent attempts:remark [-- --scenario SLUG]. It changes no mark that counts.'

function scenario(): string | undefined {
	try {
		const { values } = parseArgs({ options: { scenario: { type: 'string' } } })
		if (values.scenario !== undefined && !/^[a-z][a-z0-9-]*$/.test(values.scenario))
			throw new Error('not a slug')
		return values.scenario
	} catch {
		console.error(usage)
		process.exit(2)
	}
}

function mean({ sum, count }: Shift): string {
	if (count === 0) return 'none marked'
	const points = sum / count
	return `${points > 0 ? '+' : ''}${points.toFixed(1)}`
}

const slug = scenario()
try {
	const path = databasePath(readEnv({ ...envFile(rootFolder()), ...process.env }))
	if (!existsSync(path)) throw new Error(`There is no database at ${path}.`)
	const db = await openDb(path)
	const done = await remarkAttempts({ db, now, newId }, slug === undefined ? {} : { slug })
	console.log(`${done.kept} typed replies marked anew by ${done.scorer}, beside their first marks.`)
	if (done.kept > 0)
		console.log(`Mean shift in points: tone ${mean(done.tone)}, respect ${mean(done.respect)}.`)
	if (done.already > 0) console.log(`${done.already} had a mark by ${done.scorer} already.`)
	if (done.erased > 0) console.log(`${done.erased} were skipped: their words have been erased.`)
	if (done.left > 0) console.log(`${done.left} attempts cannot be replayed here, and were left as they are.`)
	await db.close()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
