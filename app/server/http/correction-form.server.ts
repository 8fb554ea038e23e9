import { z } from 'zod'
import { type CorrectionChange, correctionReasons, grantedWays } from '#app/core/records/corrections'
import { isDay } from '#app/core/records/day'
import type { CorrectionAsked } from '../acts/ask-correction.server'

/** What was typed, for the form that comes back. */
export type CorrectionTyped = Record<'change' | 'day' | 'minutes' | 'way' | 'reason' | 'note', string>
export type CorrectionProblem = {
	field: keyof CorrectionTyped
	code: 'change' | 'day' | 'future' | 'minutes' | 'way' | 'reason'
}

const typedSchema = z.object({
	change: z.string().max(20).catch(''),
	day: z.string().max(20).catch(''),
	minutes: z.string().trim().max(10).catch(''),
	way: z.string().max(20).catch(''),
	reason: z.string().max(40).catch(''),
	note: z.string().trim().max(2_000).catch(''),
})

/** A posted wish to correct a record, or what is wrong with it; `today` is a day. */
export function correctionForm(
	posted: FormData,
	today: string,
): { typed: CorrectionTyped; asked: Omit<CorrectionAsked, 'seq'> | null; problems: CorrectionProblem[] } {
	const typed = typedSchema.parse(Object.fromEntries(posted))
	const reason = correctionReasons.find((one) => one === typed.reason)
	const read = changeIn(typed, today)
	const problems: CorrectionProblem[] = [
		...('problem' in read ? [read.problem] : []),
		...(reason ? [] : [{ field: 'reason', code: 'reason' } as const]),
	]
	if ('problem' in read || !reason) return { typed, asked: null, problems }
	return { typed, asked: { change: read.change, reason, note: typed.note }, problems }
}

function changeIn(
	typed: CorrectionTyped,
	today: string,
): { change: CorrectionChange } | { problem: CorrectionProblem } {
	switch (typed.change) {
		case 'void':
			return { change: { kind: 'void' } }
		case 'date':
			if (!isDay(typed.day)) return { problem: { field: 'day', code: 'day' } }
			if (typed.day > today) return { problem: { field: 'day', code: 'future' } }
			return { change: { kind: 'date', day: typed.day } }
		case 'minutes': {
			const minutes = Number(typed.minutes)
			const fine = /^\d{1,4}$/.test(typed.minutes) && minutes <= 6000
			return fine
				? { change: { kind: 'minutes', minutes } }
				: { problem: { field: 'minutes', code: 'minutes' } }
		}
		case 'way': {
			const way = grantedWays.find((one) => one === typed.way)
			return way ? { change: { kind: 'way', way } } : { problem: { field: 'way', code: 'way' } }
		}
		default:
			return { problem: { field: 'change', code: 'change' } }
	}
}
