import type { AssignmentRule } from '#app/core/records/assignment'
import type { Scope } from '../session/scope'
import type { Queries } from '../store/db.server'
import { teamsOfPeople } from '../store/teams-of-people.server'

/** Why somebody may not say this rule: it means nobody, or people beyond the teams they look after. */
export type RuleRefusal = 'nobody' | 'everyone' | 'teams' | 'people'

/**
 * Whether a rule lies within somebody's scope; null when it does. Who looks after some teams may ask nobody else: each
 * group names teams of theirs, and each person named is in one of them.
 */
export async function ruleWithin(
	db: Queries,
	scope: Scope | null,
	rule: AssignmentRule,
): Promise<RuleRefusal | null> {
	if (!rule.everyone && rule.people.length === 0 && rule.groups.length === 0) return 'nobody'
	if (scope?.kind === 'all') return null
	if (scope?.kind !== 'teams' || rule.everyone) return 'everyone'
	const own = new Set(scope.teamIds)
	if (!rule.groups.every(({ teams }) => teams.length > 0 && teams.every((team) => own.has(team))))
		return 'teams'
	const named = [...new Set(rule.people)]
	const people = await teamsOfPeople(db, named)
	const within = people.filter(({ teamId }) => teamId !== null && own.has(teamId))
	return within.length === named.length ? null : 'people'
}
