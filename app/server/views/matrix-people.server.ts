import type { Queries } from '../store/db.server'
import { type PageToken, readToken, writeToken } from '../store/page-token'
import { standingPage } from '../store/standing-list.server'
import type { StandingQuery } from '../store/standing-query.server'

export type MatrixPerson = { id: string; name: string; teamId: string | null; active: boolean }
type People = { people: MatrixPerson[]; previous: string | null; next: string | null }

/** Standings that are read at once, to find the people they are of. */
const atOnce = 200
/** Before and after every course there is. */
const [lowest, highest] = ['', '\uFFFF']

/** A page of the people who have a standing that is asked for, by name. */
export async function matrixPeople(
	db: Queries,
	query: StandingQuery,
	{ token, take }: { token: PageToken | null; take: number },
): Promise<People> {
	const asked: StandingQuery = { ...query, sort: 'name', descending: false }
	const from = token?.sort === 'name' && token.key.values.length === 3 ? token : null
	const back = from?.back ?? false
	let found: MatrixPerson[] = []
	for (let at = from; ; ) {
		const page = await standingPage(db, asked, { token: at, take: atOnce })
		const people = page.rows.map((row) => ({
			...{ id: row.personId, name: row.personName, teamId: row.teamId, active: row.active },
		}))
		found = distinct(back ? [...people, ...found] : [...found, ...people])
		at = readToken(back ? page.previous : page.next)
		if (found.length > take || at === null) break
	}
	const more = found.length > take
	const people = back ? found.slice(-take) : found.slice(0, take)
	const [first, last] = [people[0], people.at(-1)]
	return {
		people,
		previous: first && (back ? more : from !== null) ? tokenAt(first, true) : null,
		next: last && (back ? from !== null : more) ? tokenAt(last, false) : null,
	}
}

const distinct = (people: MatrixPerson[]) => [...new Map(people.map((one) => [one.id, one])).values()]

function tokenAt({ name, id }: MatrixPerson, back: boolean): string {
	return writeToken({
		sort: 'name',
		back,
		key: { part: 0, values: [name, id, back ? lowest : highest] },
	})
}
