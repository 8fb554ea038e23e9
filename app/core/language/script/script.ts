import type { Tag } from '../scan/tag'

/** Something in a script that could not be done as it stands: its line (from 1), what it is, and the way out. */
export type ScriptNote = { line: number; message: string; fix: string }

/** Where the scenario's text has what a line of the script says: an offset in UTF-16 code units. */
export type ScriptPlace = { line: number; at: number }

export type ScriptKind =
	| 'brief'
	| 'scene'
	| 'ending'
	/** Shown as one line in double brackets; it can be changed in the source only. */
	| 'locked'
	/** Not shown at all: notes, gauges, patience. */
	| 'hidden'
	| 'words'
	| 'line'
	| 'later'
	| 'see'
	| 'pick'
	| 'reply'
	| 'deed'
	| 'like'
	| 'why'
	| 'if'
	| 'story'

export type FieldName =
	| 'title'
	| 'outcome'
	| 'who'
	| 'thinks'
	| 'mood'
	| 'when'
	| 'experience'
	| 'to'
	| 'tone'
	| 'respect'

/** Where an item stands in the scenario's text. `inside` is null where a tag closes itself. */
export type ItemSource = {
	start: number
	end: number
	tag: Tag | null
	inside: { start: number; end: number } | null
}

/**
 * A part of a script: a scene, a line, a reply, one paragraph of words. The same whether it was read from a scenario,
 * when it knows its source, or from a script. Fields are as the script shows them; `line` counts from 1.
 */
export type Item = {
	kind: ScriptKind
	line: number
	fields: Partial<Record<FieldName, string>>
	text: string
	children: Item[]
	source: ItemSource | null
}

export const itemOf = (kind: ScriptKind, line: number, rest: Partial<Item> = {}): Item => ({
	kind,
	line,
	fields: {},
	text: '',
	children: [],
	source: null,
	...rest,
})

/** Whether the script shows it. */
export const isShown = ({ kind }: Item): boolean => kind !== 'hidden'

export const isSection = ({ kind }: Item): boolean =>
	kind === 'brief' || kind === 'scene' || kind === 'ending'
