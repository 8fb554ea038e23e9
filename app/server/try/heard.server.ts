import type { Dimension } from '#app/core/scenario/definition'
import { type Coaching, coached } from '#app/core/wording/coached'
import { marked } from '#app/core/wording/marked'
import type { Marking, Said } from '#app/core/wording/marking'

/** What the scorer heard in a text, as it is shown. */
export type Heard = Pick<Marking, 'sure' | 'unsure' | 'capped' | 'acts'> & {
	/** The text that was marked: places in it are meant by this. */
	text: string
	marks: Record<Dimension, number>
	coaching: Coaching
	/** For those who teach: everything with its points. Null for everybody else. */
	teaching: Pick<Marking, 'scorer' | 'missing'> | null
}

/** Marks a text, in full for those who teach. Others get bands of five, and of each part only whether it helps. */
export function heard(said: Said, teaches: boolean): Heard {
	const { scorer, tone, respect, resolution, sure, unsure, capped, acts, missing } = marked(said)
	const coaching = coached({ acts, missing })
	const whole = { text: said.text, sure, unsure, capped }
	if (teaches) {
		const marks = { tone, respect, resolution }
		return { ...whole, marks, acts, coaching, teaching: { scorer, missing } }
	}
	return {
		...whole,
		marks: { tone: band(tone), respect: band(respect), resolution: band(resolution) },
		acts: acts.map((act) => ({ ...act, points: Math.sign(act.points) })),
		coaching: {
			strengths: coaching.strengths.map((one) => ({ ...one, points: 1 })),
			fixes: coaching.fixes.map((one) => ({ ...one, gain: 1 })),
		},
		teaching: null,
	}
}

const band = (points: number) => Math.round(points / 5) * 5
