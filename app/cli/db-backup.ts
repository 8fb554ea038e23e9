import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeBackup } from '#app/server/backup/make-backup.server'
import { now } from '#app/server/clock.server'
import { databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run --silent db:backup [-- --from FILE --to DIR --keep N]: exit 0 a good one was made, 1 none was, 2 usage. A server may run meanwhile.
const usage =
	'Usage: db:backup [--from FILE] [--to DIR] [--keep N], with N from 1 to 1000 good backups that stay.'

function readArguments(): { from: string | undefined; to: string | undefined; keep: number } {
	try {
		const { values } = parseArgs({
			options: {
				from: { type: 'string' },
				to: { type: 'string' },
				keep: { type: 'string', default: '14' },
			},
		})
		const keep = Number(values.keep)
		if (Number.isInteger(keep) && keep >= 1 && keep <= 1000) return { from: values.from, to: values.to, keep }
	} catch {}
	console.error(usage)
	process.exit(2)
}

const { from, to, keep } = readArguments()
try {
	const env = () => readEnv({ ...envFile(rootFolder()), ...process.env })
	const path = from === undefined ? databasePath(env()) : resolve(from)
	const folder = to === undefined ? env().backups : resolve(to)
	const made = await makeBackup({ path, folder, at: now(), keep })
	const megabytes = (made.bytes / 1_000_000).toFixed(1)
	console.log(`Good: ${made.path} (${megabytes} MB, ${made.rows.CompletionRecord ?? 0} records).`)
	if (made.head) console.log(`Head ${made.head.seq}:${made.head.mac}`)
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
