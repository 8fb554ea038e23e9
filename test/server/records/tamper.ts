import Database from 'better-sqlite3'
import { keepCertificate } from '#app/server/acts/issue-certificate.server'
import type { Deps } from '#app/server/deps.server'
import { houseFaults, verifyHouse } from '#app/server/records/verify-house.server'

/** Issues a certificate of a record; answers its id. */
export async function certify(deps: Deps, seq: number): Promise<string> {
	const { mac, at } = await deps.db.completionRecord.findUniqueOrThrow({ where: { seq } })
	const of = { seq, mac, slug: 'respect', versionHash: 'hash-1', at, expiresAt: null, way: 'play' }
	const more = { courseRound: 1, corrects: null, approval: null, title: 'Respect', zone: 'UTC' }
	return deps.db.write((tx) => keepCertificate(deps, tx, { ...of, ...more }))
}

/** Runs SQL as somebody with the file in hand, with the triggers out of the way. */
export function tamper(deps: Deps, sql: string): void {
	const db = new Database(deps.db.path)
	for (const name of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all())
		db.exec(`DROP TRIGGER "${String(name)}"`)
	db.pragma('foreign_keys = OFF')
	db.exec(sql)
	db.close()
}

/** What the check names first. */
export async function named(deps: Deps): Promise<string> {
	const verdict = await verifyHouse(deps, { file: deps.env.checkpoints })
	const [fault] = houseFaults(verdict)
	return fault ? `${fault.what}: ${fault.why}` : 'holds'
}
