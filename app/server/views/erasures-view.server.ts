import { type DataClass, retention } from '#app/core/records/classes'
import { dayOf, plusMonths } from '#app/core/records/day'
import { dueOf } from '../acts/keep-schedule.server'
import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { type ErasureRow, erasuresIn } from '../store/erasures.server'
import { namesOf } from '../store/people.server'

export type ErasureItem = {
	id: string
	personId: string
	person: string | null
	by: string | null
	classes: DataClass[]
	reason: string
	state: ErasureRow['state']
	at: Date
	doneAt: Date | null
	rows: number | null
	/** This reader asked for it, or it is about them. */
	own: boolean
	/** Until which day records may tie this person to required training; null: no record does. */
	holdUntil: string | null
}

/** Six years, in months, after the newest record. */
const holdMonths = 72

/** Wishes to erase, by what has to be done with them, and whose identity is due by the schedule. */
export async function erasuresView(deps: Pick<Deps, 'db' | 'now' | 'env'>, me: Pick<Me, 'id' | 'role'>) {
	const { read } = deps.db
	const rows = await erasuresIn(read, ['asked', 'approved', 'done', 'refused', 'withdrawn'])
	const dueIds = await dueOf(deps, 'identity', '', 50)
	const waiting = new Set(rows.flatMap(({ state, personId }) => (isOpen(state) ? personId : [])))
	const names = await namesOf(read, [
		...dueIds,
		...rows.flatMap(({ personId, requestedById }) => [personId, requestedById]),
	])
	const items = await Promise.all(rows.map((row) => item(row)))
	return {
		answers: may(me.role, 'person-erase') === 'approve',
		erases: may(me.role, 'person-erase') === 'execute',
		open: items.filter(({ state }) => state === 'asked'),
		approved: items.filter(({ state }) => state === 'approved'),
		past: items.filter(({ state }) => !isOpen(state)),
		due: dueIds.filter((id) => !waiting.has(id)).map((id) => ({ id, name: names.get(id) ?? '' })),
		years: Math.round(retention.identity.days / 365),
	}

	async function item(row: ErasureRow): Promise<ErasureItem> {
		const { id, personId, classes, reason, state, at, doneAt, counts } = row
		return {
			...{ id, personId, classes, reason, state, at, doneAt },
			person: names.get(personId) ?? null,
			by: row.requestedById === personId ? null : (names.get(row.requestedById) ?? null),
			rows: counts && Object.values(counts).reduce((sum, count) => sum + count, 0),
			own: row.requestedById === me.id || personId === me.id,
			holdUntil: state === 'asked' ? await holdOf(personId) : null,
		}
	}

	async function holdOf(personId: string): Promise<string | null> {
		const newest = await read.recordSubject.findFirst({
			where: { personId },
			orderBy: { seq: 'desc' },
			select: { record: { select: { at: true } } },
		})
		return newest && plusMonths(dayOf(newest.record.at, deps.env.timeZone), holdMonths)
	}
}

function isOpen(state: ErasureRow['state']): boolean {
	return state === 'asked' || state === 'approved'
}
