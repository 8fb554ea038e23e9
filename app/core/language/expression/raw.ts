import type { Comparison } from '../../scenario/condition'

/** A name or literal in a condition, not yet looked up. */
export type RawOperand =
	| { kind: 'name'; name: string; at: number }
	| { kind: 'number'; value: number; at: number }
	| { kind: 'truth'; value: boolean; at: number }

/** A condition as parsed, before its names are looked up; `at` are offsets of the author's text. */
export type RawCondition =
	| { op: 'always'; at: number }
	| { op: 'and' | 'or'; of: RawCondition[]; at: number }
	| { op: 'not'; of: RawCondition; at: number }
	| { op: 'compare'; left: RawOperand; is: Comparison; right: RawOperand; at: number }
	| { op: 'name'; name: string; at: number }
	| { op: 'met' | 'seen' | 'said'; name: string; at: number }

/** One effect of a `set`, before its name is looked up. */
export type RawEffect =
	| { kind: 'add'; name: string; by: number; at: number }
	| { kind: 'set'; name: string; value: number | boolean | string; at: number; valueAt: number }

/** A text to parse, and where it stands in the author's file. */
export type Stretch = { text: string; at: number }
