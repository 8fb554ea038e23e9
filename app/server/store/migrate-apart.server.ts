import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { migrationFiles } from './migration-files.server'
import { migrationLevel } from './migration-level.server'
import { isBuilt, rootFolder } from './root.server'

/**
 * Brings the database up to date in a process of its own, and only when there is something to do.
 * Throws with a plain sentence when it cannot be done.
 */
export async function migrateApart(databasePath: string): Promise<void> {
	const root = rootFolder()
	if (migrationLevel(databasePath, migrationFiles(root)).kind === 'current') return
	const command = isBuilt()
		? [join(root, 'build/cli/db-migrate.js')]
		: ['--import', 'tsx', join(root, 'app/cli/db-migrate.ts')]
	try {
		await promisify(execFile)(process.execPath, [...command, databasePath], { cwd: root })
	} catch (error) {
		const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
		throw new Error(`The database could not be brought up to date.\n${said}`)
	}
}
