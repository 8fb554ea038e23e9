import { type Check, type CheckKey, isPlacing, type PlacingCheck, placesOf } from '#app/core/learning/check'
import { fitting } from '#app/core/learning/judge-check'
import type { WordNode } from '#app/core/scenario/words'
import type { CheckAnswerRow } from '../store/check-answers.server'

export type CheckView = {
	chosen: string[]
	right: boolean | null
	/** Reasons that this trainee may read by now, by choice or item. */
	because: Record<string, WordNode[]>
	/** Why all of it is so, once it is right or has been tried twice. */
	after?: WordNode[]
	/** The items that were placed where they belong; choices have none. */
	fits?: string[]
	tries: number
}

/** How a check stands for one person, of their answers to it, oldest first: never the key, nor a reason too early. */
export function checkView(check: Check, key: CheckKey, answers: readonly CheckAnswerRow[]): CheckView {
	const best = answers.find((answer) => answer.right) ?? answers.at(-1)
	const tries = answers.length
	if (!best) return { chosen: [], right: null, because: {}, tries }
	const told = best.right || tries > 1
	const shown = isPlacing(check) ? placing(check, key, best, told) : choosing(key, best)
	return { ...shown, right: best.right, tries, ...(told && key.after && { after: key.after }) }
}

type Shown = Pick<CheckView, 'chosen' | 'because' | 'fits'>

function choosing(key: CheckKey, { chosen, right }: CheckAnswerRow): Shown {
	return { chosen, because: right ? key.because : reasonsOf(key, (choice) => chosen.includes(choice)) }
}

/** What was passed is shown as it is right now, should the author have changed its words since. */
function placing(check: PlacingCheck, key: CheckKey, best: CheckAnswerRow, told: boolean): Shown {
	const chosen = best.right ? key.right : best.chosen
	const fits = fitting(check, key, chosen)
	const answered = placesOf(chosen)
	const because = reasonsOf(key, (item) => (told ? answered.has(item) : fits.includes(item)))
	return { chosen, because, fits }
}

function reasonsOf(key: CheckKey, may: (id: string) => boolean): Record<string, WordNode[]> {
	return Object.fromEntries(Object.entries(key.because).filter(([id]) => may(id)))
}
