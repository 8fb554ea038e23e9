import { setTimeout as pause } from 'node:timers/promises'
import { isBusy } from '../store/busy.server'
import type { Db } from '../store/db.server'
import { touchSession } from '../store/sessions.server'

/** A page waits so long (ms) for it to be noted that its reader was here. */
const patience = 100

const underway = new WeakMap<Db, Set<string>>()

/**
 * Notes that somebody is here. It waits its turn like every write; the page does not wait with it, so that pages can be read
 * while a long write goes on. Once noted is enough: while one note waits there is no second.
 */
export async function noteSeen(db: Db, sessionId: string, at: Date): Promise<void> {
	const waiting = underway.get(db) ?? new Set<string>()
	underway.set(db, waiting)
	if (waiting.has(sessionId)) return
	waiting.add(sessionId)
	const noted = touchSession(db, sessionId, at)
		.then(() => null)
		.catch((error: unknown) => error)
		.finally(() => waiting.delete(sessionId))
	const fault = await Promise.race([noted, pause(patience, null, { ref: false })])
	if (fault !== null && !isBusy(fault)) throw fault
}
