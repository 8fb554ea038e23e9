import type { ImportColumn } from './read-people-csv'

/** Somebody of the house, as an import compares them; names, not ids, in team, site and manager's address. */
export type HousePerson = {
	id: string
	name: string
	email: string
	number: string | null
	role: string
	active: boolean
	teamId: string | null
	siteId: string | null
	job: string | null
	managerId: string | null
	hiredOn: string | null
	leftOn: string | null
	timeZone: string | null
}

export type ImportWorld = {
	people: readonly HousePerson[]
	/** Ids by name. */
	teams: ReadonlyMap<string, string>
	sites: ReadonlyMap<string, string>
	/** Whether this person may be changed by whoever imports. */
	mayChange: (person: HousePerson) => boolean
}

export const faultCodes = [
	'name-missing',
	'email-missing',
	'email-bad',
	'twice',
	'two-people',
	'formula',
	'too-long',
	'team-unknown',
	'site-unknown',
	'manager-unknown',
	'manager-self',
	'manager-cycle',
	'day-bad',
	'left-before-hired',
	'zone-bad',
	'not-yours',
	'too-many-cells',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What is wrong with a cell; `told`: what stands there, or the rows it goes together with. */
export type ImportFault = { line: number; column: ImportColumn | null; code: FaultCode; told: string }

export type ImportKind = 'new' | 'changed' | 'leaves' | 'comes-back' | 'unchanged' | 'error'

/** A field as a person reads it: before and after. */
export type ImportChange = { field: ImportColumn; before: string | null; after: string | null }

export type PlannedRow = {
	line: number
	kind: ImportKind
	/** Null: new. */
	personId: string | null
	name: string
	changes: ImportChange[]
	/** What shall be so; managers by `#line` of a new row, teams and sites that are made by `+name`. */
	values: Partial<Record<ImportColumn, string | null>>
}

export type ImportPlan = {
	rows: PlannedRow[]
	faults: ImportFault[]
	/** Of the house, here, and not in the file. */
	missing: { id: string; name: string }[]
	newTeams: string[]
	newSites: string[]
	counts: Record<ImportKind, number>
}
