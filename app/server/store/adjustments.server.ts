import {
	type Adjustment,
	type AdjustmentCode,
	isAdjustmentCode,
	isInForce,
} from '#app/core/records/adjustments'
import type { Queries } from './db.server'

/** One with its words. Read by HR and the person alone: no list, export or record has any of it. */
export type AgreedAdjustment = Adjustment & { id: string; personId: string; note: string; at: Date }

export type NewAdjustment = {
	id: string
	personId: string
	code: AdjustmentCode
	value: number | null
	note: string
	from: Date
	until: Date | null
	byId: string
	at: Date
}

export async function addAdjustment(tx: Queries, adjustment: NewAdjustment): Promise<void> {
	await tx.adjustment.create({ data: adjustment })
}

/** Ends one that has not ended; false where there is none such of this person. */
export async function endAdjustment(
	tx: Queries,
	end: { id: string; personId: string; byId: string; at: Date },
): Promise<boolean> {
	const { count } = await tx.adjustment.updateMany({
		where: { id: end.id, personId: end.personId, endedAt: null },
		data: { endedAt: end.at, endedById: end.byId },
	})
	return count > 0
}

/** Everything that was agreed with this person, the newest first. */
export async function adjustmentsOf(db: Queries, personId: string): Promise<AgreedAdjustment[]> {
	const rows = await db.adjustment.findMany({
		where: { personId },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		omit: { byId: true, endedById: true },
	})
	return rows.flatMap(({ code, ...row }) => (isAdjustmentCode(code) ? [{ ...row, code }] : []))
}

/** Whether something of this kind is in force for this person. */
export async function isAgreed(
	db: Queries,
	personId: string,
	code: AdjustmentCode,
	at: Date,
): Promise<boolean> {
	const rows = await adjustmentsOf(db, personId)
	return rows.some((one) => one.code === code && isInForce(one, at))
}
