import type { StandingState } from '#app/core/records/standing'
import { catchUpStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'
import { reportsOf } from '../store/people-named.server'
import { standingBatches } from '../store/standing-list.server'
import { placesFor } from './training-places.server'
import { trainingLines } from './training-rows.server'

/** How one course of somebody who reports to the reader stands: states and days, never scores. */
export type MyPeopleLine = {
	personId: string
	name: string
	course: string
	title: string
	state: StandingState
	required: boolean
	due: string | null
	daysLate: number | null
	expires: string | null
}

/** Those who report to a person, and how each of their courses stands; by name. */
export async function myPeopleView(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: { id: string },
): Promise<{ people: number; lines: MyPeopleLine[] }> {
	await catchUpStandings(deps)
	const db = deps.db.read
	const personIds = await reportsOf(db, me.id)
	const places = await placesFor(db, { kind: 'all' })
	const asked = { scope: { kind: 'all' }, filter: { personIds }, sort: 'name', descending: false } as const
	const lines: MyPeopleLine[] = []
	for await (const rows of standingBatches(db, asked, 1000))
		for (const line of await trainingLines(db, rows, places, { zone: deps.env.timeZone, now: deps.now() })) {
			const { personId, name, course, title, state, required, due, daysLate, expires } = line
			lines.push({ personId, name, course, title, state, required, due, daysLate, expires })
		}
	return { people: personIds.length, lines }
}
