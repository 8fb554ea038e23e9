import type { Dimension, Mark } from '../scenario/definition'

/** What a change is about, weightiest first: what counts, what can be reached, which ways there are … words last. */
export const changeGroups = ['counts', 'possible', 'ways', 'around', 'translations', 'words'] as const
export type ChangeGroup = (typeof changeGroups)[number]

export type PlaceKind =
	| 'scene'
	| 'ending'
	| 'reply'
	| 'case'
	| 'need'
	| 'extra'
	| 'critical'
	| 'expects'
	| 'person'
	| 'variable'
	| 'mood'
	| 'variant'
	| 'fact'
	| 'patience'
	| 'gauge'
	| 'idea'
	| 'check'
	| 'lesson'
	| 'scenario'

/** `id` is the one it has afterwards, or had when it was taken away. `scene`: the scene a reply or case is in. */
export type ChangePlace = { kind: PlaceKind; id: string; title: string; scene: string | null }

/** What a value or a list says. */
export const valueFields = [
	'pass-total',
	'pass-tone',
	'pass-respect',
	'pass-resolution',
	'weight-tone',
	'weight-respect',
	'weight-resolution',
	'use',
	'must',
	'side',
	'weight',
	'applies-when',
	'fits-when',
	'stands-when',
	'outcome',
	'accepted',
	'returns',
	'target',
	'offered-when',
	'sticky',
	'case-when',
	'turns-most',
	'turns-then',
	'first-scene',
	'values',
	'holds-when',
	'earned-when',
	'beaten-when',
	'broken-when',
	'patience-by',
	'patience-turns',
	'patience-to',
	'gauge-each',
	'line-mood',
	'line-when',
	'line-by',
	'line-kind',
	'line-order',
	'story-for',
	'channel',
	'level',
	'minutes',
	'pair',
	'avatar',
	'answer',
	'pause',
	'lesson',
	'order',
	'right',
	'kind',
	'several',
	'counts',
	'test-out',
	'valid-months',
	'renew-days',
	'renews',
	'in-order',
	'certificate',
	'else',
] as const
export type ValueField = (typeof valueFields)[number]

export const listFields = [
	'meets',
	'offers',
	'critical',
	'repairs',
	'set',
	'acts',
	'effort',
	'likes',
	'examples',
	'near',
	'principles',
	'lessons',
	'scenarios',
	'choices',
	'places',
] as const
export type ListField = (typeof listFields)[number]

export const wordFields = [
	'title',
	'summary',
	'wanted',
	'greeting',
	'warning',
	'brief',
	'text',
	'deed',
	'reason',
	'why',
	'line',
	'story',
	'name',
	'about',
	'unit',
	'because',
	'body',
] as const
export type WordField = (typeof wordFields)[number]

export type ChangeValue = string | number | boolean | null
export type Marked = { tone: Mark | null; respect: Mark | null }

/** What happened. `where`: only in the case of a reply that applies where this condition holds; null: always. */
export type WhatChanged =
	| { kind: 'added' | 'removed'; marks: Marked | null }
	| { kind: 'renamed'; from: string; to: string }
	/** A reply went from one scene to another: their ids. */
	| { kind: 'moved'; from: string; to: string }
	| { kind: 'reordered'; what: PlaceKind }
	| { kind: 'mark'; dimension: 'tone' | 'respect'; where: string | null; from: Mark | null; to: Mark | null }
	| { kind: 'value'; what: ValueField; where: string | null; from: ChangeValue; to: ChangeValue }
	| { kind: 'list'; what: ListField; where: string | null; added: string[]; removed: string[] }
	/** An empty text: there were, or are, no words. */
	| { kind: 'words'; what: WordField; from: string; to: string }
	/** The words are the same; how they are set is not. */
	| { kind: 'markup'; what: WordField }
	/** Best or worst that a path can come to, 0-100000 thousandths; of resolution the share of task needs. */
	| { kind: 'score'; dimension: Dimension; side: 'best' | 'worst'; from: number; to: number }
	/** Whether some path passes, whatever the start; null: there are too many paths to say. */
	| { kind: 'passable'; from: boolean | null; to: boolean | null }
	| { kind: 'turns'; from: number; to: number }
	/** An ending that no path comes to any more, or that one does now. */
	| { kind: 'reached'; now: boolean }
	/** Keys of strings whose translation does not follow the words any more, and of those that are new. */
	| { kind: 'stale'; changed: string[]; added: string[] }
	/** A lesson's idea that these scenarios point at, by slug. */
	| { kind: 'anchor-lost'; anchor: string; scenarios: string[] }

export type Change = { group: ChangeGroup; place: ChangePlace | null } & WhatChanged

/** A place as remarks name it: `reply:believe`, `scene:opening`. */
export const placeKey = ({ kind, id }: ChangePlace): string => `${kind}:${id}`

/** Sorts by weight, and leaves what weighs the same as it stands. */
export function byWeight(changes: readonly Change[]): Change[] {
	return changeGroups.flatMap((group) => changes.filter((change) => change.group === group))
}
