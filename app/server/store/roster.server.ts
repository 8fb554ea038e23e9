import { z } from 'zod'
import { type PersonState, personAt } from '#app/core/records/person-at'
import { isHere, zoneOf } from '#app/core/records/required'
import type { Standing } from '#app/core/records/standing'
import type { Queries } from './db.server'
import { historiesOf } from './histories.server'
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
	/** Whether they worked here then. */
	here: boolean
	standings: Standing[]
}

export type RosterAsked = {
	scope: RecordScope
	/** The person after whom the page begins; null: from the start. */
	after: { name: string; id: string } | null
	take: number
}

const rowSchema = z.object({ id: z.string(), name: z.string(), email: z.string() })

/** People by name, and how each stood at `at` by what was known at `known`. Who was erased is in none. */
export async function rosterPage(
	db: Queries,
	asking: Asking,
	when: When,
	{ scope, after, take }: RosterAsked,
): Promise<RosterPerson[]> {
	const from = after ?? { name: '', id: '' }
	const people = z
		.array(rowSchema)
		.parse(
			await db.$queryRawUnsafe(
				`SELECT "id", "name", "email" FROM "Person" WHERE ("name", "id") > (?, ?) AND "erasedAt" IS NULL AND "createdAt" <= ? ${within(scope)} ORDER BY "name", "id" LIMIT ?`,
				from.name,
				from.id,
				when.known,
				...withinValues(scope),
				take,
			),
		)
	const ids = people.map(({ id }) => id)
	const histories = await historiesOf(db, ids, asking.scenarios)
	return people.flatMap((person) => {
		const history = histories.get(person.id)
		if (!history) return []
		const then = personAt(history.facts, when.at, when.known)
		const here = isHere(then, when.at, zoneOf(then, asking.zones, asking.houseZone))
		return [{ ...person, then, here, standings: standingsIn(history, asking, when) }]
	})
}

/** All pages of a roster, one after the other; each is read when it is asked for. */
export async function* rosterOf(
	db: Queries,
	asking: Asking,
	when: When,
	scope: RecordScope,
	take = 500,
): AsyncGenerator<RosterPerson[]> {
	let after: RosterAsked['after'] = null
	for (;;) {
		const page = await rosterPage(db, asking, when, { scope, after, take })
		const last = page.at(-1)
		if (!last) return
		yield page
		after = { name: last.name, id: last.id }
	}
}

function within(scope: RecordScope): string {
	if (scope.kind === 'all') return ''
	if (scope.kind === 'own') return 'AND "id" = ?'
	return 'AND ("id" = ? OR "teamId" IN (SELECT value FROM json_each(?)))'
}

function withinValues(scope: RecordScope): string[] {
	if (scope.kind === 'all') return []
	return scope.kind === 'own' ? [scope.personId] : [scope.personId, JSON.stringify(scope.teamIds)]
}
