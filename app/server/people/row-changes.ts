import type { HousePerson, ImportChange, ImportWorld, PlannedRow } from './import-plan'
import { type ImportColumn, importColumns } from './read-people-csv'

/** What a row would change of somebody, in words: before and after. Somebody new had nothing before. */
export function rowChanges(
	values: PlannedRow['values'],
	person: HousePerson | null,
	world: Pick<ImportWorld, 'teams' | 'sites'>,
	nameOf: ReadonlyMap<string, string>,
): ImportChange[] {
	return importColumns.flatMap((field): ImportChange[] => {
		const value = values[field]
		if (value === undefined) return []
		const before = person && valueNow(field, person, world)
		if (before === value) return []
		const told = (text: string | null) =>
			field === 'manager' && text !== null ? (nameOf.get(text) ?? text) : text
		return [{ field, before: told(before), after: told(value) }]
	})
}

/** What holds of somebody now: places by name, the manager by id. */
export function valueNow(
	field: ImportColumn,
	person: HousePerson,
	world: Pick<ImportWorld, 'teams' | 'sites'>,
): string | null {
	switch (field) {
		case 'team':
			return namedIn(world.teams, person.teamId)
		case 'site':
			return namedIn(world.sites, person.siteId)
		case 'manager':
			return person.managerId
		case 'hired':
			return person.hiredOn
		case 'left':
			return person.leftOn
		case 'time-zone':
			return person.timeZone
		default:
			return person[field]
	}
}

const reversed = new WeakMap<ReadonlyMap<string, string>, Map<string, string>>()

function namedIn(ids: ReadonlyMap<string, string>, id: string | null): string | null {
	if (id === null) return null
	let names = reversed.get(ids)
	if (!names) {
		names = new Map([...ids].map(([name, own]) => [own, name]))
		reversed.set(ids, names)
	}
	return names.get(id) ?? null
}
