import { allCourses } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { scopeOf } from '../session/scope'
import { type FoundPerson, peopleFound } from '../store/people-found.server'

export type SignOffPerson = FoundPerson & {
	/** Until when they hold the course that is chosen; `for-good`; null: they don't. */
	holds: Date | 'for-good' | null
}

export type SignOffView = {
	courses: { slug: string; title: string }[]
	teams: { id: string; name: string }[]
	people: SignOffPerson[]
	/** More fit than are shown. */
	more: boolean
}

/** So many people are shown at once. */
export const mostShown = 100

/** Whom one may sign off, as they are searched for, after those who are chosen already. */
export async function signOffView(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Me,
	asked: { team: string; who: string; course: string; chosen: readonly string[] },
): Promise<SignOffView> {
	const db = deps.db.read
	const scope = scopeOf(me, 'sign-off')
	const teamIds = scope?.kind === 'all' ? null : scope?.kind === 'teams' ? scope.teamIds : []
	const { team, who } = asked
	const mine = { teamIds, not: me.id }
	const wide = teamIds === null && team === '' && who === ''
	const listed = wide ? [] : await peopleFound(db, { ...mine, team, who, take: mostShown + 1 })
	const others = asked.chosen.filter((id) => !listed.some((one) => one.id === id)).slice(0, 500)
	const chosen = others.length === 0 ? [] : await peopleFound(db, { ...mine, ids: others, take: 500 })
	const courses = await allCourses(deps.db)
	return {
		courses: courses.map(({ course: { slug, title } }) => ({ slug, title })),
		teams: await db.team.findMany({
			where: teamIds === null ? {} : { id: { in: [...teamIds] } },
			orderBy: { name: 'asc' },
			select: { id: true, name: true },
		}),
		people: await withHolds(deps, [...chosen, ...listed.slice(0, mostShown)], asked.course),
		more: listed.length > mostShown,
	}
}

async function withHolds(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	people: readonly FoundPerson[],
	course: string,
): Promise<SignOffPerson[]> {
	const standings = await db.read.standing.findMany({
		where: { course, personId: { in: people.map(({ id }) => id) }, completedAt: { not: null } },
		select: { personId: true, expiresAt: true },
	})
	const at = now()
	const held = new Map(
		standings
			.filter(({ expiresAt }) => expiresAt === null || expiresAt > at)
			.map(({ personId, expiresAt }) => [personId, expiresAt ?? ('for-good' as const)]),
	)
	return people.map((person) => ({ ...person, holds: held.get(person.id) ?? null }))
}
