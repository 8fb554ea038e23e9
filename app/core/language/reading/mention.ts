import type { NameKind } from '../../writing/reading'
import type { Place } from './front-nodes'

/** A name that is given somewhere. */
export type Declaration = { kind: NameKind; name: string; at: number; scope: number | null }

/** A name that is used somewhere: what it may mean, the likeliest first. */
export type Use = { kinds: readonly NameKind[]; name: string; at: number; scope: number | null }

/** Conditions and effects, whose names can be told apart only once all others are known. */
export type Expression = { kind: 'condition' | 'set'; place: Place; scope: number | null }

/** An attribute of a `Use`, which is an exit or a parameter of the segment that it names. */
export type Given = { segment: string; name: string; at: number; value: Place | null; scope: number | null }

/** Everything that a text says about names, before any is looked up. */
export type Mentions = {
	declared: Declaration[]
	used: Use[]
	expressions: Expression[]
	given: Given[]
	/** By name: where each variable that is one of a few is declared. */
	oneOf: Map<string, number>
	/** By name: where each segment begins. */
	segments: Map<string, number>
}

export const noMentions = (): Mentions => ({
	declared: [],
	used: [],
	expressions: [],
	given: [],
	oneOf: new Map(),
	segments: new Map(),
})

/** The words of a text with where each begins; blanks and commas part them. */
export function wordsIn({ text, at }: Place): { name: string; at: number }[] {
	return [...text.matchAll(/[^\s,]+/g)].map((found) => ({ name: found[0], at: at + found.index }))
}

/** The whole of a text as one name; null where there is nothing. */
export function nameIn({ text, at }: Place): { name: string; at: number } | null {
	const name = text.trim()
	return name === '' ? null : { name, at: at + text.indexOf(name) }
}
