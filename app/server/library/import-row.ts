import type { Problem } from '#app/core/language/problem'
import type { DraftKind } from '../store/drafts.server'
import type { EntryRefusal } from './unpack.server'

/** Why a file is not taken in. */
export type ImportRefusal =
	| EntryRefusal
	| 'not-text'
	| 'text-too-long'
	| 'guide'
	| 'page'
	| 'media'
	| 'others'
	| 'open-draft'
	| 'taken'
	| 'number-taken'
	| 'no-scenario'
	| 'bad-beside'
	| 'unsafe'
	| 'too-slow'

/** What an import would do with one file. */
export type ImportRow = {
	file: string
	outcome: 'new' | 'changes' | 'same' | 'refused'
	/** Of what is refused. */
	why: ImportRefusal | null
	title: string | null
	/** Of a text that would be a draft, or is refused for them. */
	problems: Problem[]
	/** Whether there was time to look for problems. */
	checked: boolean
	/** Lines, of a text that says something else than what is published; null where they differ too much to count. */
	changed: { added: number; removed: number } | null
	/** What comes along with it: walk-throughs and translations that are new or say something else. */
	beside: string[]
	/** One's own open draft, where that stands in the way. */
	draft: string | null
}

/** A draft that an import would make. */
export type ImportDraft = {
	kind: DraftKind
	slug: string
	file: string
	/** As it came, with the line ends it had. */
	source: string
	/** What was published when it was looked at; null: nothing. */
	baseHash: string | null
	beside: { name: string; text: string }[]
}

export const importRow = (file: string, given: Partial<ImportRow>): ImportRow => ({
	...{ file, outcome: 'refused', why: null, title: null, problems: [], checked: true },
	...{ changed: null, beside: [], draft: null, ...given },
})
