import { type StandingState, states } from '#app/core/records/standing'

export const standingSorts = ['name', 'due', 'completed', 'expires', 'state', 'course'] as const
export type StandingSort = (typeof standingSorts)[number]

/** Whose standings may be seen. */
export type StandingScope = { kind: 'all' } | { kind: 'teams'; teamIds: readonly string[] }

export type StandingFilter = {
	/** Part of a name; `resolvedFilter` puts `personIds` in its place where these are not too many. */
	who?: string
	team?: string
	site?: string
	/** The id of whom they report to. */
	manager?: string
	course?: string
	/** Any of these; none: all. */
	states?: readonly StandingState[]
	/** Only what must be taken now. */
	required?: boolean
	/** From the beginning of `from` up to, and without, `before`. */
	due?: Stretch
	completed?: Stretch
	expires?: Stretch
	/** Was due at this instant or before, and is not done. */
	lateSince?: Date
	round?: number
	/** Those who have left as well. */
	leavers?: boolean
	/** Only these people. */
	personIds?: readonly string[]
}

export type Stretch = { from?: Date; before?: Date }

export type StandingQuery = {
	scope: StandingScope
	filter: StandingFilter
	sort: StandingSort
	descending: boolean
}

/** How somebody stands towards a course, as lists show it. */
export type StandingRow = {
	personId: string
	personName: string
	course: string
	state: StandingState
	required: boolean
	round: number
	assignedAt: Date | null
	dueAt: Date | null
	startedAt: Date | null
	completedAt: Date | null
	expiresAt: Date | null
	teamId: string | null
	siteId: string | null
	active: boolean
	recordSeq: number | null
}

/** The order in which states are listed: what asks for somebody first. */
export const stateOrder: readonly StandingState[] = [
	'overdue',
	'lapsed',
	'not-yet',
	'in-progress',
	'assigned',
	'on-leave',
	'completed',
	'exempt',
	'withdrawn',
]

export function isState(text: string): text is StandingState {
	return states.some((state) => state === text)
}
