/** What can be wrong with a walk-through as such, or with what came of it; each code has a page in the guide. */
export const walkThroughProblems = {
	'play-syntax': 'A walk-through that cannot be read',
	'play-unknown-key': 'A key that means nothing in a walk-through',
	'play-missing-key': 'Something missing from a walk-through',
	'play-bad-value': 'A value of the wrong kind in a walk-through',
	'play-unknown-name': 'A name in a walk-through that the scenario does not have',
	'play-move-not-offered': 'A move that cannot be made',
	'play-not-asked': 'A move of the wrong kind',
	'play-matched-otherwise': 'Typed words that were taken for something else',
	'play-ended-early': 'Moves after the ending',
	'play-not-ended': 'A walk-through that does not reach an ending',
	'play-expected': 'Something came out otherwise than expected',
} as const

export type WalkThroughCode = keyof typeof walkThroughProblems
/** `at` is an offset of the walk-through's text. */
export type WalkThroughFault = { code: WalkThroughCode; at: number; message: string; fix?: string }
