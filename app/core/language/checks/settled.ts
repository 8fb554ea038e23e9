import { wayTo } from '../way-to'
import type { Check } from './checking'

/** Marks are settled for replies that exist; one of a segment by its own name, or by that of one use. */
export const settled: Check = ({ draft, report }) => {
	const pieces = [...draft.scenes, ...draft.segments.flatMap(({ scenes }) => scenes)]
	const names = new Set(pieces.flatMap(({ replies }) => replies.flatMap(({ id }) => id?.value ?? [])))
	for (const { value, at } of draft.front.settled)
		if (!names.has(value) && !draft.lost.replies && !draft.lost.ids.has(value))
			report('unknown-reply', at, `There is no reply "${value}".`, ...wayTo(value, at, names))
}
