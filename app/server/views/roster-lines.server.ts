import { dayOf } from '#app/core/records/day'
import { zoneOf } from '#app/core/records/required'
import type { Standing, StandingState } from '#app/core/records/standing'
import type { Queries } from '../store/db.server'
import { historiesOf } from '../store/histories.server'
import { recordedAtOf } from '../store/recorded-at.server'
import type { RosterPerson, When } from '../store/roster.server'
import { type Asking, standingsIn } from '../store/standings.server'
import { inRoster } from './roster-counts.server'
import type { RosterQuery } from './roster-query'
import type { Places } from './training-places.server'
import { daysOf } from './training-rows.server'

/** How somebody stood towards a course then, and how the same day looks by what is known now, where that differs. */
export type RosterLine = {
	personId: string
	name: string
	email: string
	team: string | null
	course: string
	title: string
	state: StandingState
	required: boolean
	due: string | null
	completed: string | null
	expires: string | null
	knownNow: {
		state: StandingState
		completed: string | null
		/** The day on which the record that counts now was written. */
		recorded: string | null
	} | null
}

/** The lines of some people of a roster. */
export async function rosterLines(
	db: Queries,
	asking: Asking,
	people: readonly RosterPerson[],
	query: RosterQuery,
	{ places, now }: { places: Places; now: Date },
): Promise<RosterLine[]> {
	const shown = people.flatMap((person) => inRoster(person, query).map((standing) => ({ person, standing })))
	const nowKnown = await knownNow(
		db,
		asking,
		shown.map(({ person }) => person.id),
		query.when,
		now,
	)
	const seqs = [...nowKnown.values()].flatMap(({ recordSeq }) => recordSeq ?? [])
	const recorded = await recordedAtOf(db, seqs)
	const teams = new Map(places.teams.map(({ id, name }) => [id, name]))
	const titles = new Map(places.courses.map(({ slug, title }) => [slug, title]))
	return shown.map(({ person, standing }) => {
		const zone = zoneOf(person.then, asking.zones, asking.houseZone)
		const { due, completed, expires } = daysOf(standing, zone, query.when.at)
		const today = nowKnown.get(`${person.id} ${standing.course}`)
		const differs = today && (today.state !== standing.state || today.recordSeq !== standing.recordSeq)
		const written = today?.recordSeq == null ? undefined : recorded.get(today.recordSeq)
		return {
			...{ personId: person.id, name: person.name, email: person.email },
			team: person.then.team === null ? null : (teams.get(person.then.team) ?? null),
			...{ course: standing.course, title: titles.get(standing.course) ?? standing.course },
			...{ state: standing.state, required: standing.required, due, completed, expires },
			knownNow: differs
				? {
						state: today.state,
						completed: today.completedAt && dayOf(today.completedAt, zone),
						recorded: written ? dayOf(written, zone) : null,
					}
				: null,
		}
	})
}

/** The same day by what is known now. */
async function knownNow(
	db: Queries,
	asking: Asking,
	ids: readonly string[],
	{ at, known }: When,
	now: Date,
): Promise<ReadonlyMap<string, Standing>> {
	if (known >= now) return new Map()
	const histories = await historiesOf(db, [...new Set(ids)], asking.scenarios)
	return new Map(
		[...histories].flatMap(([id, history]) =>
			standingsIn(history, asking, { at, known: now }).map(
				(standing) => [`${id} ${standing.course}`, standing] as const,
			),
		),
	)
}
