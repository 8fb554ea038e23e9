import { createDeps } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { demoPassword, seedDemo } from '#app/server/seed.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run db:seed: puts the demo people into an empty demo database. The server does so itself at its first start.
try {
	const deps = await createDeps(readEnv({ ...envFile(rootFolder()), ...process.env }))
	const seeded = await seedDemo(deps)
	await deps.db.close()
	console.log(seeded ? `The demo people are there; their password is ${demoPassword}.` : 'Nothing to do.')
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
