import { z } from 'zod'
import { isDay } from './day'
import type { PersonState } from './person-at'

const day = z.string().refine(isDay)
const ids = z.array(z.string().min(1).max(200)).max(2000)

/** People who share something: each list that is not empty must hold them. */
export const groupSchema = z.strictObject({
	teams: ids.default([]),
	sites: ids.default([]),
	jobs: ids.default([]),
	/** Roles here, such as trainee. */
	roles: ids.default([]),
	/** Hired on this day or later, and before that one. */
	hiredFrom: day.nullable().default(null),
	hiredBefore: day.nullable().default(null),
})
export type Group = z.output<typeof groupSchema>

/** Who must take it: everybody, or whoever is named or in one of the groups; never those named as exceptions. */
export const ruleSchema = z.strictObject({
	everyone: z.boolean().default(false),
	people: ids.default([]),
	groups: z.array(groupSchema).max(20).default([]),
	except: ids.default([]),
})
export type AssignmentRule = z.output<typeof ruleSchema>

/**
 * Until when: a day, or so many days after the assignment began to hold for somebody, or after they were hired. After hire
 * nobody has less than `atLeast` days; nor, of a day, those whom the assignment came to mean only after it had begun.
 */
export const dueSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('none') }),
	z.strictObject({
		kind: z.literal('day'),
		day,
		atLeast: z.number().int().min(0).max(365).default(14),
	}),
	z.strictObject({ kind: z.literal('after-assignment'), days: z.number().int().min(1).max(3650) }),
	z.strictObject({
		kind: z.literal('after-hire'),
		days: z.number().int().min(1).max(3650),
		atLeast: z.number().int().min(1).max(365).default(14),
	}),
])
export type Due = z.output<typeof dueSchema>

/** When reminders go out, in days from the due day (before: negative), and when the manager hears of it. */
export const stepsSchema = z.strictObject({
	days: z.array(z.number().int().min(-90).max(90)).max(6).default([-14, -3, 1]),
	manager: z.number().int().min(0).max(90).nullable().default(null),
})
export type Steps = z.output<typeof stepsSchema>

/** One state of an assignment; it holds from `from`, and has been known since `knownAt`. */
export type AssignmentVersion = {
	assignmentId: string
	version: number
	course: string
	title: string
	rule: AssignmentRule
	due: Due
	steps: Steps
	from: Date
	ends: boolean
	byId: string
	knownAt: Date
}

/** Whether a rule means this person. An auditor is never meant: they look, and learn nothing here. */
export function isMeant(rule: AssignmentRule, personId: string, person: PersonState): boolean {
	if (person.role === 'auditor' || rule.except.includes(personId)) return false
	if (rule.everyone || rule.people.includes(personId)) return true
	return rule.groups.some((group) => isIn(group, person))
}

function isIn(group: Group, person: PersonState): boolean {
	const { teams, sites, jobs, roles, hiredFrom, hiredBefore } = group
	const lists = [
		[teams, person.team],
		[sites, person.site],
		[jobs, person.job],
		[roles, person.role],
	] as const
	const asked = lists.some(([list]) => list.length > 0) || hiredFrom !== null || hiredBefore !== null
	// A group that asks for nothing is nobody, lest an emptied form assign the whole house.
	if (!asked) return false
	if (hiredFrom !== null && (person.hired === null || person.hired < hiredFrom)) return false
	if (hiredBefore !== null && (person.hired === null || person.hired >= hiredBefore)) return false
	return lists.every(([list, value]) => list.length === 0 || (value !== null && list.includes(value)))
}

/** The version that held at `at` by what was known at `known`; null when there was none yet. */
export function versionAt(
	versions: readonly AssignmentVersion[],
	at: Date,
	known: Date,
): AssignmentVersion | null {
	let found: AssignmentVersion | null = null
	for (const one of versions) {
		if (one.from > at || one.knownAt > known) continue
		if (!found || one.version > found.version) found = one
	}
	return found
}
