import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { recordQueryFrom } from '../store/record-query.server'
import { recordsOf } from '../store/records.server'
import { sessionsOf } from '../store/sessions.server'
import { teamName } from '../store/teams.server'
import { deviceName } from './device-name'
import { type RecordListItem, recordListItem } from './records-view.server'

export type AccountView = {
	team: string | null
	sessions: { id: string; device: string | null; createdAt: Date; lastSeenAt: Date; here: boolean }[]
	records: RecordListItem[]
}

/** One's own account: where one is signed in, and every completion record. */
export async function accountView(deps: Deps, me: Me): Promise<AccountView> {
	const now = deps.now()
	const query = recordQueryFrom(new URLSearchParams(), { kind: 'own', personId: me.id }, now)
	const [sessions, { items }, team] = await Promise.all([
		sessionsOf(deps.db.read, me.id, now),
		recordsOf(deps.db.read, { ...query, take: 1000 }, now),
		me.teamId === null ? null : teamName(deps.db.read, me.teamId),
	])
	return {
		team,
		sessions: sessions.map(({ id, agent, createdAt, lastSeenAt }) => ({
			id,
			device: deviceName(agent),
			createdAt,
			lastSeenAt,
			here: id === me.sessionId,
		})),
		records: items.map((item) => recordListItem(item, me.id, now)),
	}
}
