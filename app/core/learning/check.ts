import type { WordNode } from '../scenario/words'

/** Choices, of which one or several are right. A moment's choices are its lines. Checks of old lessons are of this kind. */
export type ChoiceCheck = { id: string; several: boolean; choices: string[] }

export const placingKinds = ['order', 'match', 'sort'] as const
export type PlacingKind = (typeof placingKinds)[number]

/**
 * Items that each want a place: steps a number from 1, lefts a right, cards a pile. In an order and a match every place
 * is taken once. Items and places stand as they are shown: shuffled, and giving nothing away.
 */
export type PlacingCheck = { kind: PlacingKind; id: string; items: string[]; places: string[] }

/** A check as the trainee gets it: no key, no reasons. Ids are the author's or made from the words. */
export type Check = ChoiceCheck | PlacingCheck

/** The server-only half of a check. */
export type CheckKey = {
	id: string
	/** The right choices; of a placing check every item with its place, as `placed` writes it. */
	right: string[]
	/** Why a choice is right or not, or an item belongs where it does, by its id, as stored words. */
	because: Record<string, WordNode[]>
	/** Why all of it is so: for after it is right, or the second try. */
	after?: WordNode[]
}

export function isPlacing(check: Check): check is PlacingCheck {
	return 'kind' in check
}

/** An item in its place as one text, as forms post it and answers are stored: `item=place`. */
export const placed = (item: string, place: string): string => `${item}=${place}`

/** Where answers put things, by item; of an item that is there twice the last place. What is not `item=place` is left out. */
export function placesOf(chosen: readonly string[]): Map<string, string> {
	return new Map(
		chosen.flatMap((one): [string, string][] => {
			const at = one.indexOf('=')
			return at > 0 ? [[one.slice(0, at), one.slice(at + 1)]] : []
		}),
	)
}
