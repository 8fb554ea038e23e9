import type { BoundStart } from '../../../paths/bound-start'
import type { Verdict } from '../../../scenario/verdict'

/** A way through a scenario, as an author reads it. */
export const toldWay = (replies: readonly string[]): string => replies.join(', ')

/** Which start is meant, where there are several. */
export const toldStart = ({ start }: BoundStart): string =>
	start.key === 'neutral'
		? ''
		: ` when it starts with ${start.key.replaceAll(',', ', ').replaceAll('=', ' ')}`

/** Tone, respect and resolution in whole points. */
export function toldScores({ scores: { tone, respect, resolution } }: Verdict): string {
	const [t, r, s] = [tone, respect, resolution].map((score) => Math.floor(score / 1000))
	return `tone ${t}, respect ${r}, resolution ${s}`
}
