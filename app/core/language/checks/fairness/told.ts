import type { BoundStart } from '../../../paths/bound-start'
import type { Verdict } from '../../../scenario/verdict'

/** More replies than this are not read one by one. */
const mostTold = 12

/** A way through a scenario, as an author reads it: of a long one the first replies and the last. */
export function toldWay(replies: readonly string[]): string {
	if (replies.length <= mostTold) return replies.join(', ')
	const first = replies.slice(0, mostTold / 2)
	const last = replies.slice(-mostTold / 2)
	return `${first.join(', ')}, then ${replies.length - mostTold} more, and ${last.join(', ')}`
}

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
