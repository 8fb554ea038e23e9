import type { TypedTurn } from '#app/core/play/typed-turns'
import type { Points } from '#app/core/scenario/run'
import { canBeRead } from './attempt-to-confirm.server'
import { plainText } from './typed-text.server'

/** The five steps of a trainer's ruler, -2 to +2. */
export const steps = [0, 25, 50, 75, 100] as const satisfies readonly Points[]
export type Step = (typeof steps)[number]
export type MarkedDimension = 'tone' | 'respect'
export const markedDimensions = ['tone', 'respect'] as const satisfies readonly MarkedDimension[]

/** What a trainer gave for one move: a step, or that the scorer's mark stays. Missing where nothing was chosen. */
export type GivenMark = {
	number: number
	tone?: Step | 'keep' | undefined
	respect?: Step | 'keep' | undefined
	reason?: string | undefined
}

/** What is not right yet, by move and field. */
export type MarkProblem = { number: number; field: MarkedDimension | 'reason'; what: 'missing' | 'too-long' }

/** Longer reasons are cut by whoever wrote them. */
export const mostReason = 300

/** Of a typed turn the dimensions that are marked. */
export function dimensionsOf({ turn }: TypedTurn): MarkedDimension[] {
	return markedDimensions.filter((dimension) => turn[dimension] !== null)
}

export type FinalMark = {
	number: number
	tone: Points | null
	respect: Points | null
	reason: string | null
}

/**
 * The final mark of every turn, with a reason where it is not the scorer's; or everything that is missing. What nobody
 * can read any more keeps the mark it has.
 */
export function finalMarks(
	turns: readonly TypedTurn[],
	given: readonly GivenMark[],
): { ok: true; marks: FinalMark[] } | { ok: false; problems: MarkProblem[] } {
	const problems: MarkProblem[] = []
	const marks = turns.map((typed): FinalMark => {
		const { move: number, turn } = typed
		const { tone, respect } = turn
		const own = given.find((mark) => mark.number === number)
		if (!canBeRead(typed)) return { number, tone, respect, reason: null }
		const final = { tone, respect }
		for (const dimension of dimensionsOf(typed)) {
			const chosen = own?.[dimension]
			if (chosen === undefined) problems.push({ number, field: dimension, what: 'missing' })
			else if (chosen !== 'keep') final[dimension] = chosen
		}
		const changed = final.tone !== tone || final.respect !== respect
		const reason = plainText(own?.reason ?? '')
		if (changed && !/\p{L}/u.test(reason)) problems.push({ number, field: 'reason', what: 'missing' })
		if (reason.length > mostReason) problems.push({ number, field: 'reason', what: 'too-long' })
		return { number, ...final, reason: changed ? reason : null }
	})
	return problems.length === 0 ? { ok: true, marks } : { ok: false, problems }
}

/** A trainer's own marks, given before they saw any other; or everything that is missing. */
export function blindMarks(
	turns: readonly TypedTurn[],
	given: readonly GivenMark[],
): { ok: true; marks: FinalMark[] } | { ok: false; problems: MarkProblem[] } {
	const problems: MarkProblem[] = []
	const marks = turns.filter(canBeRead).map((typed): FinalMark => {
		const number = typed.move
		const own = given.find((mark) => mark.number === number)
		const blind: FinalMark = { number, tone: null, respect: null, reason: null }
		for (const dimension of dimensionsOf(typed)) {
			const chosen = own?.[dimension]
			if (chosen === undefined || chosen === 'keep')
				problems.push({ number, field: dimension, what: 'missing' })
			else blind[dimension] = chosen
		}
		return blind
	})
	return problems.length === 0 ? { ok: true, marks } : { ok: false, problems }
}

/**
 * The mark of a contested turn that counts from now on: `now` or, a dimension at a time, a higher step. A turn that
 * somebody asks about never comes to less, so a lower step stands for what there is. What nobody can read any more
 * keeps its marks.
 */
export function decidedMark(
	typed: TypedTurn,
	now: Pick<FinalMark, 'tone' | 'respect'>,
	given: readonly GivenMark[],
): { ok: true; mark: Omit<FinalMark, 'reason'>; changed: boolean } | { ok: false; problems: MarkProblem[] } {
	const number = typed.move
	const mark = { number, tone: now.tone, respect: now.respect }
	if (!canBeRead(typed)) return { ok: true, mark, changed: false }
	const own = given.find((one) => one.number === number)
	const problems: MarkProblem[] = []
	for (const dimension of dimensionsOf(typed)) {
		const chosen = own?.[dimension]
		if (chosen === undefined) problems.push({ number, field: dimension, what: 'missing' })
		else if (chosen !== 'keep') mark[dimension] = Math.max(chosen, now[dimension] ?? 0)
	}
	const changed = mark.tone !== now.tone || mark.respect !== now.respect
	return problems.length === 0 ? { ok: true, mark, changed } : { ok: false, problems }
}
