import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup } from '#app/server/backup/restore-backup.server'
import { now } from '#app/server/clock.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { demoKeys } from '#app/server/keys.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run --silent db:restore -- FILE [--to DIR] [--yes]: exit 0 it is in place, 1 it is not and nothing changed, 2 usage.
const usage =
	'Usage: db:restore FILE [--to DIR] [--yes], with the .db file of a backup and the folder of the database (RAPPORT_DATA).'

function readArguments(): { file: string; to: string | undefined; yes: boolean } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { to: { type: 'string' }, yes: { type: 'boolean', default: false } },
		})
		const [file, ...more] = positionals
		if (file !== undefined && more.length === 0) return { file, ...values, to: values.to }
	} catch {}
	console.error(usage)
	process.exit(2)
}

const { file, to, yes } = readArguments()
try {
	const env = readEnv({ ...envFile(rootFolder()), ...process.env })
	const folder = to === undefined ? env.dataDir : resolve(to)
	const done = await restoreBackup({
		file: resolve(file),
		target: join(folder, 'rapport.db'),
		checkpoints: env.checkpoints,
		erasures: env.erasures,
		keys: env.keys ?? demoKeys(env.dataDir),
		at: now(),
		sure: yes,
	})
	console.log(`Restored: ${done.records} records, held against ${done.checkpoints} checkpoints.`)
	const people = done.erasedAgain === 1 ? '1 person' : `${done.erasedAgain} people`
	if (done.erasedAgain > 0) console.log(`What was erased since that backup is erased again, of ${people}.`)
	if (done.listed === null)
		console.log(
			`There is no list of erasures at ${env.erasures}: please erase again whoever was erased since.`,
		)
	if (done.aside !== null) console.log(`What was there before is ${done.aside}.`)
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
