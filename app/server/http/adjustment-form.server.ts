import { z } from 'zod'
import { adjustmentCodes } from '#app/core/records/adjustments'
import { isDay, startOfDay } from '#app/core/records/day'

const posted = z.object({
	code: z.string().max(60).catch(''),
	days: z.string().max(10).catch(''),
	note: z.string().max(1000).catch(''),
	until: z.string().max(20).catch(''),
})
export type AdjustmentText = z.output<typeof posted>

/** What was typed into the form of an adjustment. */
export function adjustmentText(form: FormData): AdjustmentText {
	return posted.parse(Object.fromEntries(form))
}

/** The form as an adjustment to agree, or the field that makes no sense. A day is the first instant of it. */
export function adjustmentForm(
	text: AdjustmentText,
	zone: string,
):
	| {
			ok: true
			code: (typeof adjustmentCodes)[number]
			days: number | null
			note: string
			until: Date | null
	  }
	| { ok: false; field: 'code' | 'until' } {
	const code = adjustmentCodes.find((one) => one === text.code)
	if (!code) return { ok: false, field: 'code' }
	if (text.until !== '' && !isDay(text.until)) return { ok: false, field: 'until' }
	const days = /^\d{1,4}$/.test(text.days.trim()) ? Number(text.days) : null
	const until = text.until === '' ? null : startOfDay(text.until, zone)
	return { ok: true, code, days, note: text.note.trim(), until }
}
