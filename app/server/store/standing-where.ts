import type { StandingState } from '#app/core/records/standing'
import { allOf, isIn, likeText, type Sql, sql } from './sql-part'
import type { StandingFilter, StandingScope, Stretch } from './standing-query.server'

/** One thing that is asked of rows, and the index that finds those for which it is so. */
export type Asked = {
	/** What it is about; `rest` has no index. */
	by: 'people' | 'team' | 'site' | 'course' | 'state' | 'due' | 'completed' | 'expires' | 'rest'
	test: Sql
	index: string | null
	/** Where it is one of several values: those. */
	oneOf: readonly string[]
}

export const indexes = {
	people: 'sqlite_autoindex_Standing_1',
	name: 'Standing_personName_personId_course_idx',
	due: 'Standing_dueAt_personId_course_idx',
	stateDue: 'Standing_state_dueAt_personId_course_idx',
	stateName: 'Standing_state_personName_personId_course_idx',
	stateCourse: 'Standing_state_course_personName_personId_idx',
	courseStateName: 'Standing_course_state_personName_personId_idx',
	courseName: 'Standing_course_personName_personId_idx',
	teamName: 'Standing_teamId_personName_personId_course_idx',
	siteName: 'Standing_siteId_personName_personId_course_idx',
	siteDue: 'Standing_siteId_dueAt_personId_course_idx',
	expires: 'Standing_expiresAt_personId_course_idx',
	completed: 'Standing_completedAt_personId_course_idx',
} as const

/** What a scope and a filter ask of rows. `personIds` of the filter are those that `who` and `manager` came to. */
export function askedOf(scope: StandingScope, filter: StandingFilter): Asked[] {
	const { team, site, course, personIds } = filter
	const asked: Asked[] = []
	const add = (by: Asked['by'], test: Sql, index: string | null = null) =>
		asked.push({ by, test, index, oneOf: [] })
	const among = (by: Asked['by'], column: string, oneOf: readonly string[], index: string) =>
		asked.push({ by, test: isIn(column, oneOf), index, oneOf })
	if (personIds) among('people', 'personId', personIds, indexes.people)
	const teams = teamsOf(scope, team)
	if (teams) among('team', 'teamId', teams, indexes.teamName)
	if (site) among('site', 'siteId', [site], indexes.siteName)
	if (course) among('course', 'course', [course], indexes.courseName)
	const states = statesOf(filter)
	if (states) among('state', 'state', states, indexes.stateName)
	stretch('dueAt', filter.due, (test) => add('due', test, indexes.due))
	stretch('completedAt', filter.completed, (test) => add('completed', test, indexes.completed))
	stretch('expiresAt', filter.expires, (test) => add('expires', test, indexes.expires))
	if (filter.lateSince) add('due', sql('dueAt <= ?', filter.lateSince), indexes.due)
	if (filter.required) add('rest', sql('required = 1'))
	if (filter.round !== undefined) add('rest', sql('round = ?', filter.round))
	if (!filter.leavers) add('rest', sql('active = 1'))
	if (filter.who !== undefined) add('rest', namedLike(filter.who))
	return asked
}

export function namedLike(who: string): Sql {
	return sql(`personName LIKE ? ESCAPE '\\'`, `%${likeText(who)}%`)
}

/** The states that are asked for; null: all. What is late was due and is not done. */
export function statesOf({ states = [], lateSince }: StandingFilter): readonly StandingState[] | null {
	if (lateSince === undefined) return states.length > 0 ? states : null
	const late: readonly StandingState[] = ['overdue', 'lapsed']
	return states.length > 0 ? late.filter((state) => states.includes(state)) : late
}

/** The teams that are seen: those of the scope, of which one may be asked for. Null: all. */
export function teamsOf(scope: StandingScope, team: string | undefined): readonly string[] | null {
	if (scope.kind === 'all') return team === undefined ? null : [team]
	return team === undefined ? scope.teamIds : scope.teamIds.filter((id) => id === team)
}

function stretch(column: string, asked: Stretch | undefined, add: (test: Sql) => void): void {
	if (!asked) return
	const tests = [
		...(asked.from ? [sql(`${column} >= ?`, asked.from)] : []),
		...(asked.before ? [sql(`${column} < ?`, asked.before)] : []),
	]
	if (tests.length > 0) add(allOf(tests))
}
