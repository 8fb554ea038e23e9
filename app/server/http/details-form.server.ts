import { endOfDay, isDay } from '#app/core/records/day'
import type { DetailsFault } from '../people/details-form'
import { isRole, type Role } from '../session/permissions'

type FormProblem = { field: string | null; text: string }
/** What there is to say of details, in the house's words. */
export type DetailsSaid = {
	faults: Readonly<Record<DetailsFault['code'], string>>
	roleEndMissing: string
	lastAdmin: string
	oneself: string
}

/** Faults as a form shows them. */
export function detailsProblems(faults: readonly DetailsFault[], said: DetailsSaid): FormProblem[] {
	return faults.map(({ field, code }) => ({ field: `field-${field}`, text: said.faults[code] }))
}

export function roleEndProblem(said: DetailsSaid): FormProblem {
	return { field: 'field-ends', text: said.roleEndMissing }
}

/** Why a role is not given, as the form shows it. */
export function roleProblem(
	refused: 'not-found' | 'oneself' | 'last-admin' | 'role-end',
	said: DetailsSaid,
): FormProblem {
	if (refused === 'role-end') return roleEndProblem(said)
	return { field: null, text: refused === 'last-admin' ? said.lastAdmin : said.oneself }
}

/** A day as it was typed. */
export function typedDay(form: FormData, name: string): string {
	return String(form.get(name) ?? '').slice(0, 10)
}

/** The role that a form asks for, and the instant its last day is over. */
export function typedRole(form: FormData, zone: string): { role: Role; roleEndsAt: Date | null } {
	const role = String(form.get('role') ?? 'trainee')
	const ends = String(form.get('ends') ?? '')
	return { role: isRole(role) ? role : 'trainee', roleEndsAt: isDay(ends) ? endOfDay(ends, zone) : null }
}
