import { z } from 'zod'
import { type DataClass, dataClasses } from '#app/core/records/classes'
import type { Queries } from './db.server'
import type { ErasedCounts } from './erase-class.server'

export const erasureStates = ['asked', 'approved', 'done', 'refused', 'withdrawn'] as const
export type ErasureState = (typeof erasureStates)[number]

export type ErasureRow = {
	id: string
	personId: string
	classes: DataClass[]
	reason: string
	requestedById: string
	at: Date
	state: ErasureState
	approvedById: string | null
	approvedAt: Date | null
	doneById: string | null
	doneAt: Date | null
	counts: ErasedCounts | null
}

const json = <T>(schema: z.ZodType<T>) => z.string().transform((text): T => schema.parse(JSON.parse(text)))
const row = z.object({
	id: z.string(),
	personId: z.string(),
	classes: json(z.array(z.enum(dataClasses))),
	reason: z.string(),
	requestedById: z.string(),
	at: z.date(),
	state: z.enum(erasureStates),
	approvedById: z.string().nullable(),
	approvedAt: z.date().nullable(),
	doneById: z.string().nullable(),
	doneAt: z.date().nullable(),
	counts: json(z.record(z.string(), z.number())).nullable(),
})

export async function addErasure(
	tx: Queries,
	wish: {
		id: string
		personId: string
		classes: readonly DataClass[]
		reason: string
		byId: string
		at: Date
	},
): Promise<void> {
	const { classes, byId, ...rest } = wish
	await tx.erasure.create({ data: { ...rest, classes: JSON.stringify(classes), requestedById: byId } })
}

export async function erasureOf(db: Queries, id: string): Promise<ErasureRow | null> {
	const found = await db.erasure.findUnique({ where: { id } })
	return found && row.parse(found)
}

/** The wish about this person that nobody has answered to the end; null where there is none. */
export async function openErasureOf(db: Queries, personId: string): Promise<ErasureRow | null> {
	const found = await db.erasure.findFirst({
		where: { personId, state: { in: ['asked', 'approved'] } },
		orderBy: { at: 'desc' },
	})
	return found && row.parse(found)
}

/** Wishes in these states, the newest first, a hundred at most. */
export async function erasuresIn(db: Queries, states: readonly ErasureState[]): Promise<ErasureRow[]> {
	const rows = await db.erasure.findMany({
		where: { state: { in: [...states] } },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		take: 100,
	})
	return rows.map((one) => row.parse(one))
}

/** Every wish that was carried out, in the order in which that was done. */
export async function doneErasures(db: Queries): Promise<ErasureRow[]> {
	const rows = await db.erasure.findMany({
		where: { state: 'done' },
		orderBy: [{ doneAt: 'asc' }, { id: 'asc' }],
	})
	return rows.map((one) => row.parse(one))
}

/** Keeps a wish as carried out, whether it is known here or not. */
export async function keepDoneErasure(
	tx: Queries,
	done: Pick<ErasureRow, 'id' | 'personId' | 'classes' | 'reason' | 'requestedById' | 'at'> & {
		askedAt: Date
		byId: string
		counts: ErasedCounts
	},
): Promise<void> {
	const { id, personId, classes, reason, requestedById, askedAt, byId, at, counts } = done
	const carriedOut = { state: 'done', doneById: byId, doneAt: at, counts: JSON.stringify(counts) }
	const wish = { personId, classes: JSON.stringify(classes), reason, requestedById, at: askedAt }
	await tx.erasure.upsert({ where: { id }, create: { id, ...wish, ...carriedOut }, update: carriedOut })
}

/** Moves a wish on, if it is still where it was; false where somebody else came first. */
export async function moveErasure(
	tx: Queries,
	move: {
		id: string
		from: readonly ErasureState[]
		to: ErasureState
		byId: string
		at: Date
		counts?: ErasedCounts
	},
): Promise<boolean> {
	const { id, from, to, byId, at, counts } = move
	const who =
		to === 'done'
			? { doneById: byId, doneAt: at, counts: JSON.stringify(counts ?? {}) }
			: to === 'withdrawn'
				? {}
				: { approvedById: byId, approvedAt: at }
	const { count } = await tx.erasure.updateMany({
		where: { id, state: { in: [...from] } },
		data: { state: to, ...who },
	})
	return count > 0
}
