import { rmSync } from 'node:fs'
import { databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run db:reset -- --yes: throws the demo's database away; the next start makes a new one. Never in live mode.
try {
	const env = readEnv({ ...envFile(rootFolder()), ...process.env })
	if (env.mode === 'live') throw new Error('A live database is never thrown away by this command.')
	if (!process.argv.includes('--yes')) throw new Error(`Add --yes to throw ${databasePath(env)} away.`)
	for (const end of ['', '-wal', '-shm']) rmSync(`${databasePath(env)}${end}`, { force: true })
	console.log('Gone. The next start makes a new one.')
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
