import type { Urgency } from '#app/core/records/urgency'
import type { BadgeLook } from '../primitives/badge'

/** How a course of one's own stands, in a word or two. */
export const urgencyWords: Record<Urgency, string> = {
	overdue: 'Overdue',
	lapsed: 'No longer valid',
	'due-soon': 'Due soon',
	'renew-soon': 'Time to renew',
	begun: 'Begun',
	new: 'New',
	done: 'Complete',
	rests: 'Nothing to do now',
}

export const urgencyLooks: Record<Urgency, BadgeLook> = {
	overdue: 'problem',
	lapsed: 'warn',
	'due-soon': 'warn',
	'renew-soon': 'primary',
	begun: 'plain',
	new: 'primary',
	done: 'good',
	rests: 'plain',
}

export const myCourseWords = {
	enrolled: 'You chose this course yourself.',
	again: (round: number) => `Round ${round}`,
	noneDue: 'Nothing is due now. Well done.',
}
