/** Offsets in UTF-16 code units of the text that was read: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number }

/**
 * What a name can name. Lines are those with an id of their own; a `value` is one that a one-of variable may have; an
 * `exit` is a segment's. A lesson has ideas, and checks: whatever else in it has an id.
 */
export type NameKind =
	| 'scene'
	| 'ending'
	| 'reply'
	| 'line'
	| 'need'
	| 'extra'
	| 'critical'
	| 'person'
	| 'variable'
	| 'mood'
	| 'fact'
	| 'variant'
	| 'parameter'
	| 'segment'
	| 'use'
	| 'patience'
	| 'gauge'
	| 'value'
	| 'exit'
	| 'idea'
	| 'check'

/**
 * One place where a name stands: just the name, without quotes. `declares`: it is given there, not used. `scope` is where
 * the thing begins in which alone the name means this: its segment, the scene of a line, the variable of a value; null
 * for names of the whole text. Same kind, name and scope: the same thing.
 */
export type NamePlace = { kind: NameKind; name: string; scope: number | null; at: Span; declares: boolean }

export type OutlineKind =
	| 'front'
	| 'brief'
	| 'scene'
	| 'ending'
	| 'segment'
	| 'use'
	| 'reply'
	| 'heading'
	| 'idea'
	| 'check'

/** The text's own contents, in order. `id` is null where it has none (yet). */
export type OutlineItem = {
	kind: OutlineKind
	id: string | null
	title: string
	span: Span
	children: OutlineItem[]
}

/** An attribute as written: `span` from its name to its closing quote; `valueSpan` between the quotes. A bare one has no value. */
export type WrittenAttribute = { name: string; value: string | null; span: Span; valueSpan: Span | null }

/**
 * Words that stand between tags, without the blanks around them. `text` is as written, Markdown and all. `note`: nothing
 * but the author's comments, which nobody else reads.
 */
export type WrittenWords = { words: Span; text: string; note: boolean }

/**
 * One of our tags as written. `open` is the opening tag; `inside` lies between it and its closing tag, null where it has
 * none. One that was never closed lasts as long as it can: what follows in it is among its children all the same.
 */
export type WrittenTag = {
	name: string
	span: Span
	open: Span
	inside: Span | null
	attributes: WrittenAttribute[]
	children: WrittenPart[]
}
export type WrittenPart = WrittenTag | WrittenWords

/** A scalar of the front matter: `path` leads to it, list places as numbers in text; `span` is as written, quotes included. */
export type WrittenField = { path: string[]; value: string | number | boolean | null; span: Span }

/** What can be said of a text without judging it: its contents, its names, its tags and fields, each with its place. */
export type Reading = {
	outline: OutlineItem[]
	names: NamePlace[]
	tags: WrittenTag[]
	fields: WrittenField[]
	/** Between the two lines of dashes; null where there is no front matter. */
	front: Span | null
}
