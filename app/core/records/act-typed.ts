export type DecidedKind = 'extend' | 'exempt' | 'leave' | 'withdraw'

/** A decision as it stands in its form. */
export type ActTyped = {
	kind: DecidedKind
	code: string
	from: string
	until: string
	dueOn: string
	note: string
	/** What was looked at last: saving anything else asks to look again. */
	seen: string
	whom: { personId: string; course: string }[]
}

export type ActProblem = {
	field: 'who' | 'code' | 'from' | 'until' | 'dueOn' | 'note'
	why: string
}
