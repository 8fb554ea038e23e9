import { z } from 'zod'
import {
	type AssignmentRule,
	type Due,
	dueSchema,
	ruleSchema,
	type Steps,
} from '#app/core/records/assignment'
import type { AssignmentProblem, AssignmentTyped, GroupTyped } from '#app/core/records/assignment-typed'
import { isDay, startOfDay } from '#app/core/records/day'
import { isId, isSlug } from '#app/urls'
import type { AssignmentSaid } from '../acts/create-assignment.server'

/** So many groups fit into one form. */
export const mostGroups = 20

const kinds = z.enum(['none', 'day', 'after-assignment', 'after-hire'])

/** A posted form as it was typed; null when it is none of ours. */
export function assignmentTyped(form: FormData): AssignmentTyped | null {
	const text = (name: string) =>
		String(form.get(name) ?? '')
			.trim()
			.slice(0, 400)
	const ids = (name: string) => [...new Set(form.getAll(name).map(String))].slice(0, 2000)
	const kind = kinds.safeParse(form.get('kind'))
	const count = z.coerce.number().int().min(1).max(mostGroups).safeParse(form.get('groups'))
	if (!kind.success || !count.success || !isId(text('key'))) return null
	const groups = Array.from(
		{ length: count.data },
		(_, place): GroupTyped => ({
			...{ teams: ids(`teams-${place}`), sites: ids(`sites-${place}`), jobs: ids(`jobs-${place}`) },
			...{
				roles: ids(`roles-${place}`),
				hiredFrom: text(`hiredFrom-${place}`),
				hiredBefore: text(`hiredBefore-${place}`),
			},
		}),
	)
	return {
		...{
			key: text('key'),
			version: Number(text('version')) || 0,
			course: text('course'),
			title: text('title'),
		},
		...{ everyone: form.get('who') === 'everyone', groups, people: ids('people'), except: ids('except') },
		...{ findPeople: text('findPeople'), findExcept: text('findExcept'), kind: kind.data, day: text('day') },
		...{ days: text('days'), atLeast: text('atLeast'), before: text('before'), after: text('after') },
		...{ manager: text('manager'), from: text('from'), seen: String(form.get('seen') ?? '') },
	}
}

/** What a form says, or what needs another look: all of it at once, each at its field. */
export function assignmentSaid(
	typed: AssignmentTyped,
	zone: string,
): { said: AssignmentSaid | null; problems: AssignmentProblem[] } {
	const problems: AssignmentProblem[] = []
	const problem = (field: string, why = field) => problems.push({ field, why })
	if (!isSlug(typed.course)) problem('course')
	if (typed.title.length > 120) problem('title')
	const rule = ruleOf(typed, problem)
	const due = dueOf(typed, problem)
	const steps = stepsOf(typed, problem)
	if (!isDay(typed.from)) problem('from')
	if (problems.length > 0 || !rule || !due) return { said: null, problems }
	return { said: { title: typed.title, rule, due, steps, from: startOfDay(typed.from, zone) }, problems }
}

type Tell = (field: string, why?: string) => void

function ruleOf(typed: AssignmentTyped, problem: Tell): AssignmentRule | null {
	for (const [place, { hiredFrom, hiredBefore }] of typed.everyone ? [] : typed.groups.entries()) {
		if (hiredFrom !== '' && !isDay(hiredFrom)) problem(`hiredFrom-${place}`, 'hired')
		if (hiredBefore !== '' && !isDay(hiredBefore)) problem(`hiredBefore-${place}`, 'hired')
	}
	const groups = typed.groups
		.map(({ hiredFrom, hiredBefore, ...lists }) => ({
			...lists,
			...{ hiredFrom: hiredFrom || null, hiredBefore: hiredBefore || null },
		}))
		.filter((group) => Object.values(group).some((value) => value !== null && value.length > 0))
	const { everyone, people, except } = typed
	if (!everyone && people.length === 0 && groups.length === 0) problem('who', 'nobody')
	// Of everybody no group or name says more.
	const said = everyone ? { everyone, except } : { everyone, people, groups, except }
	return ruleSchema.safeParse(said).data ?? null
}

function dueOf({ kind, day, days, atLeast }: AssignmentTyped, problem: Tell): Due | null {
	if (kind === 'none') return { kind }
	const least = dueSchema.safeParse({ kind: 'after-hire', days: 1, atLeast: Number(atLeast) })
	if (kind !== 'after-assignment' && !least.success) problem('atLeast')
	if (kind === 'day') {
		if (!isDay(day)) problem('day')
		return dueSchema.safeParse({ kind, day, atLeast: Number(atLeast) }).data ?? null
	}
	const given = { kind, days: Number(days), ...(kind === 'after-hire' && { atLeast: Number(atLeast) }) }
	if (!dueSchema.safeParse({ kind: 'after-assignment', days: Number(days) }).success) problem('days')
	return dueSchema.safeParse(given).data ?? null
}

function stepsOf({ before, after, manager }: AssignmentTyped, problem: Tell): Steps {
	const [early, late] = [numbersOf(before), numbersOf(after)]
	if (!early) problem('before')
	if (!late || (early?.length ?? 0) + late.length > 6) problem('after')
	const told = manager === '' ? null : numbersOf(manager)
	if (told === null ? manager !== '' : told.length !== 1) problem('manager')
	const days = [...(early ?? []).map((day) => (day === 0 ? 0 : -day)), ...(late ?? [])]
	return { days: [...new Set(days)].sort((one, other) => one - other), manager: told?.[0] ?? null }
}

/** "14, 3" as numbers from 0 to 90; null where it is something else. */
function numbersOf(text: string): number[] | null {
	if (text === '') return []
	const parts = text.split(',').map((part) => part.trim())
	const fits = parts.every((part) => /^\d{1,2}$/.test(part) && Number(part) <= 90)
	return fits ? parts.map(Number) : null
}

/** What was looked at, so that nothing else is saved. */
export function seenOf(said: AssignmentSaid, course: string): string {
	return JSON.stringify([course, said.rule, said.due, said.from.toISOString()])
}
