import type { Deps } from '../deps.server'
import { backupsIn } from './backup-note.server'

/** A night's backup may be two hours late before anybody is told. */
const oldMs = 26 * 3_600_000

export type BackupHealth = {
	/** When the newest good one was made, as ISO text. */
	newest: string | null
	ageHours: number | null
	health: 'none' | 'old' | 'fresh'
}

/** How old the newest good backup is. */
export function backupHealth({ env, now }: Pick<Deps, 'env' | 'now'>): BackupHealth {
	const newest = backupsIn(env.backups)[0]?.at ?? null
	if (newest === null) return { newest, ageHours: null, health: 'none' }
	const ageMs = now().getTime() - new Date(newest).getTime()
	return { newest, ageHours: Math.round(ageMs / 360_000) / 10, health: ageMs > oldMs ? 'old' : 'fresh' }
}
