import { type Capability, may } from './permissions'

/** Whose things somebody may see or do something about: everybody's, those of some teams and one's own, or one's own. */
export type Scope =
	| { kind: 'all' }
	| { kind: 'teams'; teamIds: string[]; personId: string }
	| { kind: 'own'; personId: string }

export type Asking = { id: string; role: string; trains: readonly string[] }

/**
 * How far somebody gets with what the table allows them, or null for nowhere. HR who were given teams get as far as these
 * teams, and not further; HR who were given none, everywhere.
 */
export function scopeOf(me: Asking, capability: Capability): Scope | null {
	const reach = may(me.role, capability)
	const teams: Scope = { kind: 'teams', teamIds: [...me.trains], personId: me.id }
	if (me.role === 'hr' && me.trains.length > 0 && reach !== false && reach !== 'own') return teams
	if (reach === 'all' || reach === 'withheld' || reach === 'records') return { kind: 'all' }
	if (reach === 'own-teams') return teams
	return reach === 'own' ? { kind: 'own', personId: me.id } : null
}

/** Whether somebody lies within a scope. */
export function isWithin(scope: Scope | null, whose: { id: string; teamId: string | null }): boolean {
	if (scope === null) return false
	if (scope.kind === 'all') return true
	if (scope.personId === whose.id) return true
	return scope.kind === 'teams' && whose.teamId !== null && scope.teamIds.includes(whose.teamId)
}

/** Whether somebody may see or do something about this very person. */
export function mayReach(
	me: Asking,
	capability: Capability,
	whose: { id: string; teamId: string | null },
): boolean {
	return isWithin(scopeOf(me, capability), whose)
}
