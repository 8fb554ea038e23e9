import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verifyAttempts } from '#app/server/acts/verify-attempts.server'
import { databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { openDb } from '#app/server/store/db.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run --silent attempts:verify: exit 0 every ended attempt comes to what is kept of it, 1 one does not, 2 usage.
const usage =
	'Usage: npm run --silent attempts:verify. It takes no arguments; the settings say which database.'

try {
	parseArgs({ options: {} })
} catch {
	console.error(usage)
	process.exit(2)
}
try {
	const path = databasePath(readEnv({ ...envFile(rootFolder()), ...process.env }))
	if (!existsSync(path)) throw new Error(`There is no database at ${path}.`)
	const db = await openDb(path)
	const verdict = await verifyAttempts(db)
	if (verdict.ok) {
		console.log(`${verdict.checked} ended attempts checked: each comes to what is kept of it.`)
		if (verdict.unknown > 0)
			console.log(
				`${verdict.unknown} more were played on an engine that is not here, and were left as they are.`,
			)
	} else {
		const { attempt, what, kept, recomputed, checked } = verdict
		console.error(`Attempt ${attempt} differs. ${what[0]?.toUpperCase()}${what.slice(1)}.`)
		if (kept !== undefined) console.error(`Kept: ${kept}\nWorked out again: ${recomputed}`)
		console.error(`${checked} before it were checked and are right.`)
		process.exitCode = 1
	}
	await db.close()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
