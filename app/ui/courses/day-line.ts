import type { DueDay, Urgency } from '#app/core/records/urgency'
import { dayTold } from '../words/days'

type Own = { urgency: Urgency; due: DueDay | null; holds: DueDay | null }

/** Until when a course holds, or by when it is due; of whom nothing is asked, no day is told that has passed. */
export function dayLine({ urgency, due, holds }: Own): string | null {
	if (holds) return dayTold.holds(holds)
	if (!due || (urgency === 'rests' && due.day < due.today)) return null
	return dayTold.due(due)
}
