import type { ActKind } from '#app/core/records/acts'
import { allCourses } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type Asking, isWithin, scopeOf } from '../session/scope'
import { actsTogether } from '../store/acts-together.server'
import { teamsOfPeople } from '../store/teams-of-people.server'

export type DecidedView = {
	/** The act by which all of them are found. */
	act: string
	kind: ActKind
	code: string
	knownAt: Date
	people: number
	/** Not taken back yet. */
	open: number
	/** Somebody of them is not this reader's to decide for, so they cannot take back all. */
	beyond: boolean
	rows: { id: string; person: { id: string; name: string }; title: string | null; undone: boolean }[]
}

/** What was decided in one go, as far as the reader reaches; null where there is nothing of it for them. */
export async function decidedView(
	deps: Pick<Deps, 'db'>,
	me: Asking,
	id: string,
): Promise<DecidedView | null> {
	const acts = await actsTogether(deps.db.read, id)
	const scope = scopeOf(me, 'assign')
	const all = await teamsOfPeople(
		deps.db.read,
		acts.map(({ personId }) => personId),
	)
	const people = all.filter((one) => one.id !== me.id && isWithin(scope, one))
	const first = acts.find((act) => act.id === id)
	if (!first || people.length === 0) return null
	// Why somebody is on leave is between them and HR.
	const code = first.kind === 'leave' && me.role === 'trainer' ? '' : first.code
	const titles = new Map((await allCourses(deps.db)).map(({ course }) => [course.slug, course.title]))
	const rows = people.flatMap((person) =>
		acts
			.filter(({ personId }) => personId === person.id)
			.map((act) => ({
				...{ id: act.id, person: { id: person.id, name: person.name }, undone: act.undone },
				title: act.course === null ? null : (titles.get(act.course) ?? act.course),
			})),
	)
	return {
		...{ act: id, kind: first.kind, code, knownAt: first.knownAt, rows },
		people: people.length,
		open: new Set(rows.flatMap((row) => (row.undone ? [] : [row.person.id]))).size,
		beyond: people.length < all.length,
	}
}
