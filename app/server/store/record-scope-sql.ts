import type { RecordScope } from './records.server'

/** As a part of a query about people: whose lists somebody sees. Its values: `withinValues`. */
export function within(scope: RecordScope): string {
	if (scope.kind === 'all') return ''
	if (scope.kind === 'own') return 'AND "id" = ?'
	return 'AND ("id" = ? OR "teamId" IN (SELECT value FROM json_each(?)))'
}

export function withinValues(scope: RecordScope): string[] {
	if (scope.kind === 'all') return []
	return scope.kind === 'own' ? [scope.personId] : [scope.personId, JSON.stringify(scope.teamIds)]
}
