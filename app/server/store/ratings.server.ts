import { z } from 'zod'
import { type Grade, grades } from '#app/core/assessment/agreement/grade'
import type { Queries } from './db.server'

/** What one rater says of one reply. */
export type RatingGiven = { tone: Grade; respect: Grade; resolution: Grade; acceptable: boolean }
export type RatingRow = RatingGiven & { itemId: string; raterId: string }

const grade = z.custom<Grade>((value) => grades.some((known) => known === value))
const ratingSchema = z.object({
	itemId: z.string(),
	raterId: z.string(),
	tone: grade,
	respect: grade,
	resolution: grade,
	acceptable: z.boolean(),
})

/** A panel's ratings; of every panel without an id. In the order of panels, replies and raters. */
export async function ratingsOf(db: Queries, panelId?: string): Promise<RatingRow[]> {
	const rows = await db.rating.findMany({
		where: panelId === undefined ? {} : { item: { panelId } },
		orderBy: [{ item: { panelId: 'asc' } }, { item: { position: 'asc' } }, { raterId: 'asc' }],
	})
	return rows.map((row) => ratingSchema.parse(row))
}

/** One rater's ratings in a panel, by reply. */
export async function ratingsBy(db: Queries, panelId: string, raterId: string): Promise<RatingRow[]> {
	const rows = await db.rating.findMany({ where: { raterId, item: { panelId } } })
	return rows.map((row) => ratingSchema.parse(row))
}

/** Keeps a rating in place of the one this rater gave this reply before. */
export async function keepRating(tx: Queries, rating: RatingRow & { at: Date }): Promise<void> {
	const { itemId, raterId, ...given } = rating
	await tx.rating.upsert({
		where: { itemId_raterId: { itemId, raterId } },
		create: rating,
		update: given,
	})
}

/** Whether this rater has seen the panel's results. */
export async function hasEnded(db: Queries, panelId: string, raterId: string): Promise<boolean> {
	return (await db.ratingEnd.count({ where: { panelId, raterId } })) > 0
}

/** Keeps that a rater sees the results from now on; the first time stays. */
export async function keepEnd(
	tx: Queries,
	end: { panelId: string; raterId: string; at: Date },
): Promise<void> {
	const { panelId, raterId } = end
	await tx.ratingEnd.upsert({ where: { panelId_raterId: { panelId, raterId } }, create: end, update: {} })
}

/** Every reply that somebody has rated, as it stands in its panel. */
export async function ratedItems(
	db: Queries,
	panelId?: string,
): Promise<{ id: string; context: string; mood: string | null; text: string }[]> {
	return db.ratingItem.findMany({
		where: { ratings: { some: {} }, ...(panelId === undefined ? {} : { panelId }) },
		orderBy: [{ panel: { createdAt: 'asc' } }, { panelId: 'asc' }, { position: 'asc' }],
		select: { id: true, context: true, mood: true, text: true },
	})
}
