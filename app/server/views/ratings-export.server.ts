import type { Deps } from '../deps.server'
import { ratedItems, ratingsOf } from '../store/ratings.server'
import { pseudonyms } from './pseudonyms.server'

/** Ratings for the next training of the scorer. Raters are r1, r2 …: the same person has one name in the whole file. */
export type RatingsExport = {
	format: 1
	replies: {
		context: string
		mood: string | null
		text: string
		ratings: { rater: string; tone: number; respect: number; resolution: number; acceptable: boolean }[]
	}[]
}

/** Every rated reply with its ratings, of one panel or of all. */
export async function ratingsExport({ db }: Pick<Deps, 'db'>, panelId?: string): Promise<RatingsExport> {
	const [items, ratings] = await Promise.all([ratedItems(db.read, panelId), ratingsOf(db.read, panelId)])
	const names = pseudonyms(
		ratings.map(({ raterId }) => raterId),
		`export ${panelId ?? 'of all'}`,
		(at) => `r${at + 1}`,
	)
	return {
		format: 1,
		replies: items.map(({ id, ...reply }) => ({
			...reply,
			ratings: ratings
				.filter(({ itemId }) => itemId === id)
				.map(({ itemId: _, raterId, ...given }) => ({ rater: names.get(raterId) ?? '', ...given }))
				.sort((a, b) => a.rater.localeCompare(b.rater, 'en', { numeric: true })),
		})),
	}
}

/** As it is printed and downloaded. */
export function ratingsText(exported: RatingsExport): string {
	return `${JSON.stringify(exported, null, '\t')}\n`
}
