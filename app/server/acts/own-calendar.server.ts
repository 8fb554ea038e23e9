import type { Deps } from '../deps.server'
import { newToken } from '../ids.server'
import { endCalendarTokens, keepCalendarToken } from '../store/calendar-tokens.server'

/** A new key to one's own calendar of due days. It is told this once; the one before it opens nothing any more. */
export async function makeCalendar(deps: Deps, personId: string): Promise<string> {
	const token = newToken()
	await deps.db.write((tx) => keepCalendarToken(tx, { token, personId, at: deps.now() }))
	return token
}

export async function withdrawCalendar(deps: Deps, personId: string): Promise<void> {
	await deps.db.write((tx) => endCalendarTokens(tx, personId, deps.now()))
}
