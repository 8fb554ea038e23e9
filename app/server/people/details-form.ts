import { z } from 'zod'

const text = (most: number) => z.string().trim().max(most).default('')

/** What a form says of a person, as typed; ids for team and site, an address or number for the manager. */
export const detailsSchema = z.object({
	name: text(120),
	email: text(254),
	number: text(40),
	team: text(64),
	site: text(64),
	job: text(80),
	manager: text(254),
	hired: text(10),
	left: text(10),
	zone: text(60),
	/** The day from which it is so. */
	since: text(10),
})
export type TypedDetails = z.output<typeof detailsSchema>
export type DetailsField = keyof TypedDetails

export const detailsFaults = [
	'name-missing',
	'email-bad',
	'email-taken',
	'number-taken',
	'team-unknown',
	'site-unknown',
	'manager-unknown',
	'manager-self',
	'manager-cycle',
	'day-bad',
	'since-ahead',
	'left-before-hired',
	'zone-bad',
] as const
export type DetailsFault = { field: DetailsField; code: (typeof detailsFaults)[number] }

/** The fields of a posted form. */
export function typedDetails(form: FormData): TypedDetails {
	const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
	const read = detailsSchema.safeParse(fields)
	return read.success ? read.data : detailsSchema.parse({})
}
