/** What may be agreed with somebody so that learning is possible for them. */
export const adjustmentCodes = ['choose-instead-of-typing', 'more-days', 'no-pause', 'other'] as const
export type AdjustmentCode = (typeof adjustmentCodes)[number]

/** One that was agreed: from when, until when, and when it was ended before that. */
export type Adjustment = {
	code: AdjustmentCode
	/** Of more-days: how many. */
	value: number | null
	from: Date
	until: Date | null
	endedAt: Date | null
}

/** At most so many further days. */
export const mostDays = 180

export function isAdjustmentCode(text: string): text is AdjustmentCode {
	return adjustmentCodes.some((code) => code === text)
}

/** Whether it is in force at an instant. */
export function isInForce({ from, until, endedAt }: Adjustment, at: Date): boolean {
	return from <= at && (until === null || until > at) && (endedAt === null || endedAt > at)
}
