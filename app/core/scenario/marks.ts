import type { Reply } from './definition'
import { capOf, capped, meanOf, noMarks, pointsOf, type Tally, tallied } from './rubric'
import type { Points } from './run'

/** What a score looks at in one turn; the marks are the turn's own, which a typed reply may not share with the author's. */
export type Said = Pick<Reply, 'id' | 'repairs' | 'critical'> & {
	tone: Points | null
	respect: Points | null
}

/** A typed reply of this many points or fewer in respect weighs as a -2. */
export const minusTwoPoints = 15

/** A reply with the author's marks, in points. */
export function asMarked(reply: Reply): Said {
	const { id, repairs, critical, tone, respect } = reply
	return {
		id,
		repairs,
		critical,
		tone: tone === null ? null : pointsOf(tone),
		respect: respect === null ? null : pointsOf(respect),
	}
}

/** What the turns taken so far have left behind that a score looks at. */
export type Marks = {
	tone: Tally
	respect: Tally
	/** Turns with a -2 in respect (typed: 15 points or fewer). */
	minusTwos: number
	/** The replies of those turns that nothing has made good yet, once for each turn. */
	owed: readonly string[]
	/** Critical failures that stand, each once. */
	standing: readonly string[]
}

export const unmarked: Marks = { tone: noMarks, respect: noMarks, minusTwos: 0, owed: [], standing: [] }

/**
 * The marks with one more turn. A repair makes good what came before it: one turn with a -2 for each time it names
 * that turn's reply, and a critical failure however often it happened. `again`: the reply was said before.
 */
export function marked(marks: Marks, reply: Said, again: boolean): Marks {
	let { owed, standing } = marks
	for (const id of reply.repairs) {
		if (owed.includes(id)) owed = owed.toSpliced(owed.indexOf(id), 1)
		if (standing.includes(id)) standing = standing.filter((one) => one !== id)
	}
	for (const id of reply.critical) if (!standing.includes(id)) standing = [...standing, id]
	const minusTwo = reply.respect !== null && reply.respect <= minusTwoPoints
	return {
		tone: tallied(marks.tone, reply.tone, again),
		respect: tallied(marks.respect, reply.respect, again),
		minusTwos: marks.minusTwos + (minusTwo ? 1 : 0),
		owed: minusTwo ? [...owed, reply.id] : owed,
		standing,
	}
}

/** Tone and respect in thousandths of a point, and the cap respect is under. */
export function scoresOf(marks: Marks): { tone: number; respect: number; respectCap: 55 | 85 | null } {
	const respectCap = capOf(marks.minusTwos, marks.owed.length)
	return { tone: meanOf(marks.tone), respect: capped(meanOf(marks.respect), respectCap), respectCap }
}
