import type { Steps } from './assignment'
import { type Day, dayOf, lastDay, plusDays } from './day'

/** What reminders are decided by: an open round of something that must be done. */
export type Open = { dueAt: Date; assignedAt: Date | null }

/** The steps whose day has come: all of them to be noted, the newest to be told; and whether the manager hears of it. */
export type StepsCome = { passed: string[]; tell: string | null; manager: boolean }

export const managerStep = 'manager'

/**
 * Which steps have come by the day `today`. Of several only the newest is told, so that nobody gets three letters after a long stop; a
 * step whose day lies before the assignment is noted and never told. The manager hears of what is past its day, never before.
 */
export function stepsCome(open: Open, steps: Steps, zone: string, today: Day): StepsCome {
	const due = lastDay(open.dueAt, zone)
	const since = open.assignedAt === null ? '' : dayOf(open.assignedAt, zone)
	const come = [...new Set(steps.days)]
		.sort((one, other) => one - other)
		.map((days) => ({ step: `day${days}`, day: plusDays(due, days) }))
		.filter(({ day }) => day <= today)
	const newest = come.at(-1)
	return {
		passed: come.map(({ step }) => step),
		tell: newest && newest.day >= since ? newest.step : null,
		manager: steps.manager !== null && today > due && plusDays(due, steps.manager) <= today,
	}
}
