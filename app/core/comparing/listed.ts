import type { Change, ChangePlace, PlaceKind } from './change'
import { type Pair, pairsBy } from './pairs'
import { type Telling, tellingOf } from './telling'

/** How one kind of thing in a list is told: its name, its title, how weighty it is that one comes or goes, and what is in it. */
export type Listed<T> = {
	kind: PlaceKind
	idOf: (one: T) => string
	titleOf: (one: T) => string
	weighs: 'counts' | 'ways' | 'around'
	/** The order of the list makes a difference. */
	ordered: boolean
	tell: (told: Telling, pair: Pair<T>) => void
}

/** What changed in a list of things that have names. */
export function listChanges<T>(before: readonly T[], after: readonly T[], listed: Listed<T>): Change[] {
	const changes: Change[] = []
	const { kind, idOf, titleOf, weighs: group } = listed
	const place = (one: T): ChangePlace => ({ kind, id: idOf(one), title: titleOf(one), scene: null })
	const { added, removed, both, reordered } = pairsBy(before, after, idOf)
	for (const one of removed) changes.push({ group, place: place(one), kind: 'removed', marks: null })
	for (const one of added) changes.push({ group, place: place(one), kind: 'added', marks: null })
	for (const pair of both) listed.tell(tellingOf(changes, place(pair.after)), pair)
	if (reordered)
		changes.push({ group: listed.ordered ? group : 'words', place: null, kind: 'reordered', what: kind })
	return changes
}
