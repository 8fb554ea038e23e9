import { endOfDay, isDay } from '#app/core/records/day'
import type { FormProblem } from '#app/ui/form/error-summary'
import { detailsWords } from '#app/ui/words/people-details'
import type { DetailsFault } from '../people/details-form'
import { isRole, type Role } from '../session/permissions'

/** Faults as a form shows them. */
export function detailsProblems(faults: readonly DetailsFault[]): FormProblem[] {
	return faults.map(({ field, code }) => ({ field: `field-${field}`, text: detailsWords.faults[code] }))
}

export const roleEndProblem: FormProblem = { field: 'field-ends', text: detailsWords.roleEndMissing }

/** Why a role is not given, as the form shows it. */
export function roleProblem(refused: 'not-found' | 'oneself' | 'last-admin' | 'role-end'): FormProblem {
	if (refused === 'role-end') return roleEndProblem
	return { field: null, text: refused === 'last-admin' ? detailsWords.lastAdmin : detailsWords.oneself }
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
