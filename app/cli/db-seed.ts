import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { publishContent } from '#app/server/acts/publish-content.server'
import { createCompilerPool } from '#app/server/check/compiler-pool.server'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { allCourses } from '#app/server/content/shelf.server'
import { createDeps, type Deps, databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { seedLarge } from '#app/server/seed/seed-large.server'
import { demoPassword, seedDemo } from '#app/server/seed.server'
import { migrateApart } from '#app/server/store/migrate-apart.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run db:seed: puts the demo people into an empty demo database. The server does so itself at its first start.
// npm run db:seed -- --large [--people 20000] [--rows 1000000] [--seed 1]: and a large house with its records beside them.
const usage = 'Usage: db:seed [--large [--people 20000] [--rows 1000000] [--seed 1]]'

function numberIn(text: string, most: number): number {
	const number = Number(text)
	if (!Number.isInteger(number) || number < 1 || number > most) throw new Error(usage)
	return number
}

async function publish(deps: Deps): Promise<void> {
	if ((await allCourses(deps.db)).length > 0) return
	const cores = availableParallelism()
	const pool = createCompilerPool(cores, { path: childPath, nice: 0 })
	const done = await publishContent(
		{ ...deps, compile: (job) => compileWith(pool, job), atOnce: 2 * cores },
		rootFolder(),
	).finally(pool.close)
	console.log(`Published ${done.published.length} files.`)
}

try {
	const { values } = parseArgs({
		options: {
			large: { type: 'boolean', default: false },
			people: { type: 'string', default: '20000' },
			rows: { type: 'string', default: '1000000' },
			seed: { type: 'string', default: '1' },
		},
	})
	const people = numberIn(values.people, 200_000)
	const rows = numberIn(values.rows, 10_000_000)
	const seed = numberIn(values.seed, 2 ** 31)
	const env = readEnv({ ...envFile(rootFolder()), ...process.env })
	await migrateApart(databasePath(env))
	const deps = await createDeps(env)
	const seeded = await seedDemo(deps)
	if (seeded) console.log(`The demo people are there; their password is ${demoPassword}.`)
	else if (!values.large) console.log('Nothing to do.')
	if (values.large) {
		const begin = performance.now()
		await publish(deps)
		await seedLarge(deps, { people, rows, seed, say: console.log })
		console.log(`Done in ${Math.round((performance.now() - begin) / 1000)} s.`)
	}
	await deps.db.close()
	deps.draftReader.close()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
