/** A literal a variable may hold. Numbers are whole; one-of values and moods are kebab-case names. */
export type Value = number | boolean | string

/** What stands on either side of a comparison. `turn` is the number of the turn about to be taken, from 1. */
export type Operand =
	| { kind: 'variable'; name: string }
	| { kind: 'value'; value: Value }
	| { kind: 'mood' }
	| { kind: 'turn' }

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!='

/**
 * A condition as data, parsed from the author's text by `core/language`; it is never evaluated as code.
 * `met(need)`, `seen(scene)` and `said(reply)` look at the run so far, the scene now on stage included in `seen`.
 */
export type Condition =
	| { op: 'always' }
	| { op: 'and'; of: Condition[] }
	| { op: 'or'; of: Condition[] }
	| { op: 'not'; of: Condition }
	| { op: 'compare'; left: Operand; is: Comparison; right: Operand }
	| { op: 'flag'; name: string }
	| { op: 'met'; need: string }
	| { op: 'seen'; scene: string }
	| { op: 'said'; reply: string }
