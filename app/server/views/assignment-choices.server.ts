import type { AssignmentTyped } from '#app/core/records/assignment-typed'
import { allCourses } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { roles } from '../session/permissions'
import { type Asking, isWithin, scopeOf } from '../session/scope'
import { jobsHeld } from '../store/jobs-held.server'
import { peopleNamed } from '../store/people-named.server'
import { sitesByName, teamsIn } from '../store/places.server'
import { teamsOfPeople } from '../store/teams-of-people.server'

/** `label` is a name or title; of a role it is the role itself, for the page to name. */
type Choice = { value: string; label: string }
export type Found = { people: Choice[]; tooMany: boolean }
export type AssignmentChoices = {
	courses: Choice[]
	teams: Choice[]
	sites: Choice[]
	jobs: Choice[]
	roles: Choice[]
	/** Whether this person may ask everybody. */
	everyone: boolean
	/** Who is chosen in the form, with names. */
	people: Choice[]
	except: Choice[]
	/** Who was found; null: nobody was looked for. */
	foundPeople: Found | null
	foundExcept: Found | null
}

/** What there is to choose from, within the teams of whoever assigns; with names of those who are chosen in a form. */
export async function assignmentChoices(
	deps: Pick<Deps, 'db'>,
	me: Asking,
	typed: Pick<AssignmentTyped, 'people' | 'except' | 'findPeople' | 'findExcept'>,
): Promise<AssignmentChoices> {
	const db = deps.db.read
	const scope = scopeOf(me, 'assign')
	const teamIds = scope?.kind === 'all' ? null : scope?.kind === 'teams' ? scope.teamIds : []
	const [courses, teams, sites, jobs, people, except, foundPeople, foundExcept] = await Promise.all([
		allCourses(deps.db),
		teamsIn(db, teamIds),
		sitesByName(db),
		jobsHeld(db, teamIds),
		named(typed.people),
		named(typed.except),
		found(typed.findPeople, typed.people),
		found(typed.findExcept, typed.except),
	])
	return {
		courses: courses.map(({ course }) => ({ value: course.slug, label: course.title })),
		teams: teams.map(({ id, name }) => ({ value: id, label: name })),
		sites: sites.map(({ id, name }) => ({ value: id, label: name })),
		jobs: jobs.map((job) => ({ value: job, label: job })),
		roles: roles.filter((role) => role !== 'auditor').map((role) => ({ value: role, label: role })),
		everyone: scope?.kind === 'all',
		...{ people, except, foundPeople, foundExcept },
	}

	async function named(ids: readonly string[]): Promise<Choice[]> {
		const rows = ids.length === 0 ? [] : await teamsOfPeople(db, ids)
		return rows.map(({ id, name }) => ({ value: id, label: name }))
	}

	async function found(text: string, chosen: readonly string[]): Promise<Found | null> {
		if (text === '') return null
		const ids = await peopleNamed(db, text)
		if (ids === null) return { people: [], tooMany: true }
		const rows = await teamsOfPeople(db, ids)
		const within = rows.filter((row) => isWithin(scope, row) && !chosen.includes(row.id))
		return {
			people: within.slice(0, 40).map(({ id, name }) => ({ value: id, label: name })),
			tooMany: within.length > 40,
		}
	}
}
