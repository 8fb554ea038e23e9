import { isInForce } from '#app/core/records/adjustments'
import { lastDay } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { adjustmentsOf } from '../store/adjustments.server'
import { openErasureOf } from '../store/erasures.server'
import { personView } from './person-view.server'

/** One person's page for one reader; null where it is not theirs to see. */
export async function personPage(deps: Deps, me: Me, id: string) {
	const view = await personView(deps, me, id)
	if (!view) return null
	const { person, training } = view
	const erases = may(me.role, 'person-erase')
	const open = erases === 'approve' ? await openErasureOf(deps.db.read, id) : null
	const { erasedAt, roleEndsAt, siteZone, name, ...rest } = person
	return {
		person: {
			...rest,
			name,
			erased: erasedAt !== null,
			/** Its last day: it ends where the next one begins. */
			roleUntil: roleEndsAt && lastDay(roleEndsAt, deps.env.timeZone),
			timeZone: person.timeZone ?? siteZone,
		},
		training,
		adjustments: may(me.role, 'adjust') === 'all' && training ? await adjustmentItems(deps, id) : null,
		erasure: erases === 'approve' && erasedAt === null ? wishOf(open, me.id) : null,
		may: {
			list: may(me.role, 'trainees-manage') !== false,
			assignments: may(me.role, 'assignments-read') !== false,
			assign: may(me.role, 'assign') !== false,
			viewings: may(me.role, 'viewings-read') === 'all',
			data: erases === 'execute' && erasedAt === null,
		},
	}
}

/** What was agreed with somebody, and whether it holds now. */
export async function adjustmentItems(deps: Pick<Deps, 'db' | 'now'>, personId: string) {
	const rows = await adjustmentsOf(deps.db.read, personId)
	return rows.map(({ id, code, value, note, from, until, endedAt, ...rest }) => ({
		...{ id, code, value, note, from, until, endedAt },
		inForce: isInForce({ code, value, from, until, endedAt, ...rest }, deps.now()),
	}))
}

type Wish = Awaited<ReturnType<typeof openErasureOf>>

/** A wish that is open as its reader sees it; `none` where they may ask. */
export function wishOf(wish: Wish, readerId: string) {
	if (!wish) return 'none' as const
	const mine = wish.requestedById === readerId || wish.personId === readerId
	return { id: wish.id, state: wish.state === 'approved' ? ('approved' as const) : ('asked' as const), mine }
}
