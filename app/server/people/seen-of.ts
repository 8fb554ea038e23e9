import { createHash } from 'node:crypto'
import type { PersonToManage } from '../store/people.server'

/** A short text for everything that the form of details shows of a person: it changes when any of it does. */
export function seenOf(person: PersonToManage): string {
	const { name, email, number, teamId, siteId, job, managerId, hiredOn, leftOn, timeZone } = person
	const shown = [name, email, number, teamId, siteId, job, managerId, hiredOn, leftOn, timeZone]
	return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
}
