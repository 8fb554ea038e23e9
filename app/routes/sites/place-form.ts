import { data } from '@remix-run/node'
import type { PlaceResult } from '#app/server/acts/keep-place.server'
import { notFound } from '#app/server/http/answers.server'
import type { FormProblem } from '#app/ui/form/error-summary'
import { placeField } from '#app/ui/sites/place-field'
import type { SiteErrors, SiteValue } from '#app/ui/sites/site-form'
import type { TeamErrors, TeamValue } from '#app/ui/sites/team-form'
import { sitesWords as words } from '#app/ui/words/sites'

type Refused = Exclude<PlaceResult, { ok: true }>

const textIn = (form: FormData, name: string, most: number) =>
	String(form.get(name) ?? '')
		.trim()
		.slice(0, most)

export function typedSite(form: FormData): SiteValue {
	return {
		id: textIn(form, 'id', 64),
		name: textIn(form, 'name', 80),
		timeZone: textIn(form, 'zone', 60),
		workFrom: textIn(form, 'from', 5),
		workTo: textIn(form, 'to', 5),
		workDays: form.getAll('days').map(String).sort().join('').slice(0, 7),
	}
}

export function typedTeam(form: FormData): TeamValue {
	return {
		id: textIn(form, 'id', 64),
		name: textIn(form, 'name', 80),
		after: textIn(form, 'after', 2000),
	}
}

const siteFields = {
	'name-missing': 'name',
	'name-taken': 'name',
	'zone-bad': 'zone',
	'hours-bad': 'from',
	'days-missing': 'days',
	'person-unknown': 'name',
} as const

/** The form as it was typed, and what is wrong at its field. */
export function siteRefusal(typed: SiteValue, { refused }: Refused) {
	if (refused === 'not-found') throw notFound()
	const text = words.faults[refused]
	const field = siteFields[refused]
	const errors: SiteErrors = { [field]: text }
	const problems: FormProblem[] = [{ field: placeField('site', typed.id, field), text }]
	return data({ problems, site: { typed, errors }, team: null }, { status: 422 })
}

export function teamRefusal(typed: TeamValue, { refused, unknown = [] }: Refused) {
	if (refused === 'not-found') throw notFound()
	const text = unknown.length > 0 ? words.unknown(unknown.join(', ')) : words.faults[refused]
	const field = refused === 'person-unknown' ? 'after' : 'name'
	const errors: TeamErrors = { [field]: text }
	const problems: FormProblem[] = [{ field: placeField('team', typed.id, field), text }]
	return data({ problems, site: null, team: { typed, errors } }, { status: 422 })
}
