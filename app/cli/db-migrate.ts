import { join } from 'node:path'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { migrate } from '#app/server/store/migrate.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run db:migrate [-- FILE]: brings the database up to date and says what it ran.
try {
	const path =
		process.argv[2] ?? join(readEnv({ ...envFile(rootFolder()), ...process.env }).dataDir, 'rapport.db')
	const done = await migrate(path, rootFolder())
	console.log(done.length > 0 ? `Ran ${done.join(', ')}.` : 'Nothing to do: the database is up to date.')
	process.exit(0)
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exit(1)
}
