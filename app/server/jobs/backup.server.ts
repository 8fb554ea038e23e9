import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Deps, databasePath } from '../deps.server'
import { isBuilt, rootFolder } from '../store/root.server'

/** Has a backup made by the command, in a process of its own: looking through a large copy takes a while, and nobody shall wait for it. */
export async function backUp({ env }: Deps): Promise<string> {
	const root = rootFolder()
	const command = isBuilt()
		? [join(root, 'build/cli/db-backup.js')]
		: ['--import', 'tsx', join(root, 'app/cli/db-backup.ts')]
	try {
		const asked = ['--from', databasePath(env), '--to', env.backups]
		const { stdout } = await promisify(execFile)(process.execPath, [...command, ...asked], {
			cwd: root,
			timeout: 30 * 60_000,
		})
		return stdout.split('\n')[0]?.replace(`${env.backups}/`, '') ?? ''
	} catch (error) {
		throw new Error(error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error))
	}
}
