import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { recheckRecord } from '#app/server/acts/recheck-record.server'
import { databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { demoKeys } from '#app/server/keys.server'
import { openDb } from '#app/server/store/db.server'
import { rootFolder } from '#app/server/store/root.server'
import { type Checkpoint, verifyRecords } from '#app/server/store/verify-records.server'

// npm run --silent records:verify [-- --checkpoint SEQ:MAC]: exit 0 the chain holds, 1 it does not, 2 usage.
const usage = 'Usage: records:verify [--checkpoint SEQ:MAC], with a head that an earlier run printed.'

function checkpointOf(text: string): Checkpoint | null {
	const found = /^(\d+):([0-9a-f]{64})$/.exec(text)
	return found?.[1] && found[2] ? { seq: Number(found[1]), mac: found[2] } : null
}

function argument(): string | undefined {
	try {
		return parseArgs({ options: { checkpoint: { type: 'string' } } }).values.checkpoint
	} catch {
		console.error(usage)
		process.exit(2)
	}
}

const asked = argument()
const checkpoint = asked === undefined ? undefined : checkpointOf(asked)
if (checkpoint === null) {
	console.error(usage)
	process.exit(2)
}
try {
	const env = readEnv({ ...envFile(rootFolder()), ...process.env })
	const path = databasePath(env)
	if (!existsSync(path)) throw new Error(`There is no database at ${path}.`)
	const db = await openDb(path)
	const verdict = await verifyRecords(db.read, env.keys ?? demoKeys(env.dataDir), {
		recheck: recheckRecord(db),
		...(checkpoint ? { checkpoint } : {}),
	})
	if (verdict.ok) {
		console.log(`The chain holds: ${verdict.rows} records.`)
		if (verdict.erased.length > 0) console.log(`Evidence erased, mark stands: ${verdict.erased.join(', ')}.`)
		if (verdict.head) console.log(`Head ${verdict.head.seq}:${verdict.head.mac}`)
	} else {
		console.error(`Record ${verdict.seq} does not hold: ${verdict.why}. The ${verdict.rows} before it do.`)
		process.exitCode = 1
	}
	await db.close()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
