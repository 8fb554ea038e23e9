import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { openDb } from '#app/server/store/db.server'
import { rootFolder } from '#app/server/store/root.server'
import { ratingsExport, ratingsText } from '#app/server/views/ratings-export.server'

// npm run --silent wording:panel -- export: all ratings as JSON, raters without names. Exit 0 printed, 1 not, 2 usage.
const usage = `Usage: npm run --silent wording:panel -- export
Prints every rated reply with its ratings as JSON. The settings say which database.`

function wanted(): boolean {
	try {
		const { positionals } = parseArgs({ options: {}, allowPositionals: true })
		return positionals.length === 1 && positionals[0] === 'export'
	} catch {
		return false
	}
}

if (!wanted()) {
	console.error(usage)
	process.exit(2)
}
try {
	const path = databasePath(readEnv({ ...envFile(rootFolder()), ...process.env }))
	if (!existsSync(path)) throw new Error(`There is no database at ${path}.`)
	const db = await openDb(path)
	process.stdout.write(ratingsText(await ratingsExport({ db })))
	await db.close()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
