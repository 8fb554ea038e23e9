import { dayOf } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { mayManage } from '../session/may-manage'
import type { Asking } from '../session/scope'
import type { Queries } from '../store/db.server'
import { housePeople, placesByName } from '../store/people-import.server'
import type { ImportPlan, ImportWorld } from './import-plan'
import { planPeople } from './plan-people'
import { readPeopleCsv } from './read-people-csv'

/** A file that was looked at and not yet taken in. */
export type WaitingFile = {
	name: string
	text: string
	encoding: 'utf-8' | 'utf-16' | 'windows-1252'
	/** The day from which its changes hold. */
	since: string
	makePlaces: boolean
}

/** The house as an import compares itself with it. */
export async function readWorld(db: Queries, me: Asking): Promise<ImportWorld> {
	const [people, places] = await Promise.all([housePeople(db), placesByName(db)])
	return { people, ...places, mayChange: (person) => mayManage(me, person) }
}

/** What a waiting file would change now, and which of its columns nobody knows; null where it cannot be read. */
export async function planNow(
	deps: Pick<Deps, 'env' | 'now'>,
	db: Queries,
	me: Asking,
	file: WaitingFile,
): Promise<{ plan: ImportPlan; world: ImportWorld; ignored: string[] } | null> {
	const read = readPeopleCsv(file.text)
	if (!read.ok) return null
	const world = await readWorld(db, me)
	const today = dayOf(deps.now(), deps.env.timeZone)
	const plan = await planPeople(read.rows, world, { makePlaces: file.makePlaces, today })
	return { plan, world, ignored: read.ignored }
}
