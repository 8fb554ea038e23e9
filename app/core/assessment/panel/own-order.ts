import { draws, shuffle } from '../../scenario/chance'

/** A panel's replies in the order in which one rater gets them: another for each rater, always the same for one. */
export function ownOrder<Item>(
	items: readonly Item[],
	{ panelId, raterId }: { panelId: string; raterId: string },
): Item[] {
	return shuffle(items, draws(0, `rate:${panelId}:${raterId}`, 0))
}
