/** What may be decided for one person, and the coded reasons for it. */
export const actCodes = {
	enrol: ['self'],
	exempt: ['equivalent-training', 'not-part-of-job', 'agreed'],
	leave: ['family', 'health', 'study', 'other'],
	extend: ['workload', 'absence', 'technical', 'agreed'],
	withdraw: ['not-part-of-job', 'by-mistake', 'replaced', 'agreed'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type ActKind = keyof typeof actCodes
export type ActCode<Kind extends ActKind = ActKind> = (typeof actCodes)[Kind][number]

export function isActKind(text: string): text is ActKind {
	return Object.hasOwn(actCodes, text)
}

/** Whether a code is one of this kind's reasons. */
export function isActCode(kind: ActKind, code: string): boolean {
	const known: readonly string[] = actCodes[kind]
	return known.includes(code)
}

/** A decision for one person; `course` null means all of them. */
export type TrainingAct = {
	id: string
	course: string | null
	kind: ActKind
	code: string
	from: Date
	until: Date | null
	/** Of an extension: the new due day. */
	dueOn: string | null
	undoes: string | null
	knownAt: Date
}

/** The acts that hold at `at` by what was known at `known`: those that no known act takes back. */
export function actsKnown(acts: readonly TrainingAct[], known: Date): TrainingAct[] {
	const heard = acts.filter((act) => act.knownAt <= known)
	const undone = new Set(heard.map((act) => act.undoes))
	return heard.filter((act) => act.undoes === null && !undone.has(act.id))
}

/** Whether an act is in force at an instant; one without an end holds on. */
export function holds(act: TrainingAct, at: Date): boolean {
	return act.from <= at && (act.until === null || act.until > at)
}
