import {
	type AssignmentRule,
	type AssignmentVersion,
	type Due,
	versionAt,
} from '#app/core/records/assignment'
import { catchUpStandings } from '../acts/refresh-standings.server'
import { ruleWithin } from '../acts/rule-within.server'
import type { Deps } from '../deps.server'
import { type Asking, type Scope, scopeOf } from '../session/scope'
import { assignmentVersionsOf } from '../store/assignment-versions.server'
import { statesByAssignment } from '../store/assignments.server'
import type { Queries } from '../store/db.server'
import { namesOf } from '../store/people.server'
import { sitesByName, teamsIn } from '../store/places.server'

export type AssignmentLine = {
	id: string
	title: string
	course: string
	rule: AssignmentRule
	due: Due
	states: { state: string; count: number }[]
	endedOn: Date | null
}

/** Names of teams and sites, by id. */
export async function placeNames(db: Queries): Promise<Record<string, string>> {
	const [teams, sites] = await Promise.all([teamsIn(db, null), sitesByName(db)])
	return Object.fromEntries([...teams, ...sites].map(({ id, name }) => [id, name]))
}

/**
 * Every assignment that somebody may see, with how many stand how because of it. Who looks after teams sees those that ask
 * somebody of them now, and those that could ask nobody else.
 */
export async function assignmentsView(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Asking,
): Promise<{ lines: AssignmentLine[]; places: Record<string, string>; mayMake: boolean }> {
	await catchUpStandings(deps)
	const db = deps.db.read
	const scope = scopeOf(me, 'assignments-read')
	const [all, counts, places] = await Promise.all([
		assignmentVersionsOf(db),
		statesByAssignment(db, scope?.kind === 'teams' ? scope.teamIds : null),
		placeNames(db),
	])
	const lines: AssignmentLine[] = []
	for (const versions of all) {
		const shown = versions.at(-1)
		if (!shown) continue
		const states = [...(counts.get(shown.assignmentId) ?? [])].map(([state, count]) => ({ state, count }))
		if (states.length > 0 || (await ruleWithin(db, scope, shown.rule)) === null)
			lines.push(lineOf(shown, states))
	}
	lines.sort((one, other) => one.title.localeCompare(other.title))
	return { lines, places, mayMake: scopeOf(me, 'assign') !== null }
}

function lineOf(version: AssignmentVersion, states: AssignmentLine['states']): AssignmentLine {
	const { assignmentId: id, title, course, rule, due, ends, from } = version
	return { id, title, course, rule, due, states, endedOn: ends ? from : null }
}

export type AssignmentView = {
	now: AssignmentVersion
	/** The version that holds today; null before the first and after the end. */
	holding: number | null
	versions: (AssignmentVersion & { by: string })[]
	places: Record<string, string>
	mayChange: boolean
}

/** One assignment with all that it ever said; null where there is none that this person may see. */
export async function assignmentView(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Asking,
	id: string,
): Promise<AssignmentView | null> {
	const db = deps.db.read
	const { lines, places } = await assignmentsView(deps, me)
	if (!lines.some((line) => line.id === id)) return null
	const versions = (await assignmentVersionsOf(db)).find((one) => one[0]?.assignmentId === id) ?? []
	const now = versions.at(-1)
	if (!now) return null
	const names = await namesOf(
		db,
		versions.map(({ byId }) => byId),
	)
	const at = deps.now()
	const holding = versionAt(versions, at, at)
	const scope: Scope | null = scopeOf(me, 'assign')
	return {
		...{ now, places },
		holding: holding && !holding.ends ? holding.version : null,
		versions: versions.map((version) => ({ ...version, by: names.get(version.byId) ?? '' })).reverse(),
		mayChange: scope !== null && (await ruleWithin(db, scope, now.rule)) === null,
	}
}
