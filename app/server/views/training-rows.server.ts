import { dayOf, daysBetween, lastDay } from '#app/core/records/day'
import type { StandingState } from '#app/core/records/standing'
import type { Queries } from '../store/db.server'
import { contactsOf, lastReminders } from '../store/places.server'
import type { StandingRow } from '../store/standing-query.server'
import type { Places } from './training-places.server'

/** A line of the training list. Days are YYYY-MM-DD where the person is. */
export type TrainingLine = {
	personId: string
	name: string
	email: string
	course: string
	title: string
	state: StandingState
	required: boolean
	round: number
	team: string | null
	site: string | null
	assigned: string | null
	due: string | null
	/** Of what was due and is not done. */
	daysLate: number | null
	completed: string | null
	expires: string | null
	reminded: Date | null
	record: number | null
	active: boolean
}

/** Rows as lists and files show them. */
export async function trainingLines(
	db: Queries,
	rows: readonly StandingRow[],
	places: Places,
	{ zone, now }: { zone: string; now: Date },
): Promise<TrainingLine[]> {
	const ids = rows.map(({ personId }) => personId)
	const [people, reminded] = await Promise.all([contactsOf(db, ids), lastReminders(db, ids)])
	const teams = new Map(places.teams.map(({ id, name }) => [id, name]))
	const sites = new Map(places.sites.map((site) => [site.id, site]))
	const titles = new Map(places.courses.map(({ slug, title }) => [slug, title]))
	return rows.map((row) => {
		const person = people.get(row.personId)
		const site = row.siteId === null ? undefined : sites.get(row.siteId)
		const days = daysOf(row, person?.timeZone ?? site?.timeZone ?? zone, now)
		return {
			personId: row.personId,
			name: row.personName,
			email: person?.email ?? '',
			course: row.course,
			title: titles.get(row.course) ?? row.course,
			...{ state: row.state, required: row.required, round: row.round, active: row.active },
			team: row.teamId === null ? null : (teams.get(row.teamId) ?? null),
			site: site?.name ?? null,
			...days,
			reminded: reminded.get(`${row.personId} ${row.course}`) ?? null,
			record: row.recordSeq,
		}
	})
}

type Days = Pick<TrainingLine, 'assigned' | 'due' | 'daysLate' | 'completed' | 'expires'>

/** What is due is kept as the end of its day: the day itself is a moment before. */
export function daysOf(
	row: Pick<StandingRow, 'state' | 'assignedAt' | 'dueAt' | 'completedAt' | 'expiresAt'>,
	zone: string,
	now: Date,
): Days {
	const day = (at: Date | null) => (at === null ? null : dayOf(at, zone))
	const due = row.dueAt === null ? null : lastDay(row.dueAt, zone)
	const late = due !== null && (row.state === 'overdue' || row.state === 'lapsed')
	return {
		assigned: day(row.assignedAt),
		due,
		daysLate: late ? Math.max(0, daysBetween(due, dayOf(now, zone))) : null,
		completed: day(row.completedAt),
		expires: day(row.expiresAt),
	}
}
