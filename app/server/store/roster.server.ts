import { z } from 'zod'
import { type PersonState, personAt } from '#app/core/records/person-at'
import { isHere, zoneOf } from '#app/core/records/required'
import type { PersonHistory, Standing } from '#app/core/records/standing'
import type { Queries } from './db.server'
import { historiesOf } from './histories.server'
import { within, withinValues } from './record-scope-sql'
import type { RecordScope } from './records.server'
import { type Asking, standingsIn } from './standings.server'

/** A day asked about, and the day whose knowledge answers. */
export type When = { at: Date; known: Date }

export type RosterPerson = {
	id: string
	name: string
	email: string
	/** Team, site, job and so on as they were then. */
	then: PersonState
	/** Whether they worked here then; who did not stood towards nothing. */
	here: boolean
	standings: Standing[]
}

export type RosterAsked = {
	scope: RecordScope
	/** The person after whom the page begins; null: from the start. */
	after: { name: string; id: string } | null
	take: number
	/** Only who was ever in this team. */
	team?: string | undefined
}

const rowSchema = z.object({ id: z.string(), name: z.string(), email: z.string() })

const everIn = `AND EXISTS (SELECT 1 FROM "PersonFact" f WHERE f."personId" = "Person"."id" AND f."field" = 'team' AND f."value" = ?)`

/** People by name, and how each stood at `at` by what was known at `known`. Who was erased is in none. */
export async function rosterPage(
	db: Queries,
	asking: Asking,
	when: When,
	{ scope, after, take, team }: RosterAsked,
): Promise<RosterPerson[]> {
	const from = after ?? { name: '', id: '' }
	const people = z
		.array(rowSchema)
		.parse(
			await db.$queryRawUnsafe(
				`SELECT "id", "name", "email" FROM "Person" WHERE ("name", "id") > (?, ?) AND "erasedAt" IS NULL AND "createdAt" <= ? ${team === undefined ? '' : everIn} ${within(scope)} ORDER BY "name", "id" LIMIT ?`,
				from.name,
				from.id,
				when.known,
				...(team === undefined ? [] : [team]),
				...withinValues(scope),
				take,
			),
		)
	const ids = people.map(({ id }) => id)
	const histories = await historiesOf(db, ids, asking.scenarios)
	return people.flatMap((person) => {
		const history = histories.get(person.id)
		return history ? [{ ...person, ...stoodThen(history, asking, when) }] : []
	})
}

/** How somebody was then, and stood. */
export function stoodThen(
	history: PersonHistory,
	asking: Asking,
	when: When,
): Pick<RosterPerson, 'then' | 'here' | 'standings'> {
	const then = personAt(history.facts, when.at, when.known)
	const here = isHere(then, when.at, zoneOf(then, asking.zones, asking.houseZone))
	return { then, here, standings: here ? standingsIn(history, asking, when) : [] }
}

/** All pages of a roster, one after the other; each is read when it is asked for. */
export async function* rosterOf(
	db: Queries,
	asking: Asking,
	when: When,
	{ scope, team, take = 500 }: { scope: RecordScope; team?: string | undefined; take?: number },
): AsyncGenerator<RosterPerson[]> {
	let after: RosterAsked['after'] = null
	for (;;) {
		const page = await rosterPage(db, asking, when, { scope, after, take, team })
		const last = page.at(-1)
		if (!last) return
		yield page
		after = { name: last.name, id: last.id }
	}
}
