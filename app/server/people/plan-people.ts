import { mapInTurns } from '../in-turns.server'
import { addressOf } from '../store/people.server'
import { cellFaults, dayIn } from './cell-fault'
import type { HousePerson, ImportFault, ImportKind, ImportPlan, ImportWorld, PlannedRow } from './import-plan'
import { managerCycles } from './manager-cycles'
import type { FileRow, ImportColumn } from './read-people-csv'
import { rowChanges } from './row-changes'

type Options = {
	/** Teams and sites that the house does not know are made. */
	makePlaces: boolean
	/** Today, for who is here. */
	today: string
}

/**
 * What a file of people would change, row by row. A person is known by number, else by e-mail address. A column that
 * the file does not have stays as it is, an empty cell means none. Who is not in the file is only listed.
 */
export async function planPeople(
	rows: readonly FileRow[],
	world: ImportWorld,
	{ makePlaces, today }: Options,
): Promise<ImportPlan> {
	const faults: ImportFault[] = []
	const byEmail = new Map(world.people.map((one) => [one.email, one]))
	const byNumber = new Map(
		world.people.flatMap((one) => (one.number === null ? [] : [[one.number, one] as const])),
	)
	const firstWith = new Map<string, FileRow>()
	const rowFor = new Map<string, FileRow>()
	const places = { team: new Set<string>(), site: new Set<string>() }
	const found = await mapInTurns(rows, (row) => {
		const tell = (column: ImportColumn | null, code: ImportFault['code'], told?: string) =>
			faults.push({ line: row.line, column, code, told: told ?? (column ? (row.cells[column] ?? '') : '') })
		for (const { column, code } of cellFaults(row)) tell(column, code)
		const email = addressOf(row.cells.email ?? '')
		const number = row.cells.number ?? ''
		const person = known(byNumber.get(number), byEmail.get(email), () => tell('number', 'two-people'))
		if (!person && email === '') tell('email', 'email-missing')
		for (const [column, key] of [
			['email', email],
			['number', number],
		] as const) {
			if (key === '') continue
			const other = firstWith.get(`${column} ${key}`)
			if (other) tell(column, 'twice', String(other.line))
			else firstWith.set(`${column} ${key}`, row)
			if (!rowFor.has(key)) rowFor.set(key, row)
		}
		if (person && !world.mayChange(person)) tell(null, 'not-yours', person.name)
		for (const place of ['team', 'site'] as const) {
			const name = row.cells[place] ?? ''
			if (name === '' || (place === 'team' ? world.teams : world.sites).has(name)) continue
			if (makePlaces) places[place].add(name)
			else tell(place, place === 'team' ? 'team-unknown' : 'site-unknown')
		}
		return { row, person: person ?? null, email, number, tell }
	})
	const byRow = new Map(found.map((one) => [one.row, one]))
	const keyOf = (one: { row: FileRow; person: HousePerson | null }) => one.person?.id ?? `#${one.row.line}`
	const managerOf = new Map(world.people.map((one) => [one.id, one.managerId]))
	for (const one of found) {
		const asked = one.row.cells.manager
		if (asked === undefined) continue
		const named = asked === '' ? null : managerNamed(asked)
		if (named === undefined) one.tell('manager', 'manager-unknown')
		else if (named !== null && named === keyOf(one)) one.tell('manager', 'manager-self')
		else managerOf.set(keyOf(one), named)
	}
	function managerNamed(asked: string): string | undefined {
		const address = addressOf(asked)
		const row = rowFor.get(asked) ?? rowFor.get(address)
		const inFile = row && byRow.get(row)
		return inFile ? keyOf(inFile) : (byNumber.get(asked) ?? byEmail.get(address))?.id
	}
	const byKey = new Map(found.map((one) => [keyOf(one), one]))
	for (const cycle of managerCycles(managerOf)) {
		const inFile = cycle.flatMap((key) => byKey.get(key) ?? [])
		const told = inFile.map(({ row }) => `${row.cells.name ?? ''} (${row.line})`).join(' → ')
		for (const { tell, row } of inFile)
			if (row.cells.manager !== undefined) tell('manager', 'manager-cycle', told)
	}
	const wrong = new Set(faults.map(({ line }) => line))
	const nameOf = new Map(world.people.map((one) => [one.id, one.name]))
	for (const { row } of found) nameOf.set(`#${row.line}`, row.cells.name ?? '')
	const planned = await mapInTurns(found, ({ row, person, email }): PlannedRow => {
		const common = {
			line: row.line,
			personId: person?.id ?? null,
			name: row.cells.name || (person?.name ?? ''),
		}
		if (wrong.has(row.line)) return { ...common, kind: 'error', changes: [], values: {} }
		const values = valuesOf(row, email, managerOf.get(person?.id ?? `#${row.line}`) ?? null)
		const changes = rowChanges(values, person, world, nameOf)
		return { ...common, kind: kindOf(person, values, changes.length, today), changes, values }
	})
	const inFile = new Set(found.flatMap(({ person }) => person?.id ?? []))
	const isHere = (one: HousePerson) => one.active && (one.leftOn === null || one.leftOn > today)
	return {
		rows: planned,
		faults: faults.sort((one, other) => one.line - other.line),
		missing: world.people
			.filter((one) => !inFile.has(one.id) && isHere(one) && world.mayChange(one))
			.map(({ id, name }) => ({ id, name })),
		newTeams: [...places.team].sort(),
		newSites: [...places.site].sort(),
		counts: countsOf(planned),
	}
}

function known(
	byNumber: HousePerson | undefined,
	byEmail: HousePerson | undefined,
	differ: () => void,
): HousePerson | undefined {
	if (byNumber && byEmail && byNumber.id !== byEmail.id) differ()
	return byNumber ?? byEmail
}

function valuesOf(row: FileRow, email: string, manager: string | null): PlannedRow['values'] {
	const values: PlannedRow['values'] = {}
	for (const column of ['team', 'site', 'job', 'time-zone'] as const) {
		const text = row.cells[column]
		if (text !== undefined) values[column] = text === '' ? null : text
	}
	for (const column of ['hired', 'left'] as const) {
		const text = row.cells[column]
		if (text !== undefined) values[column] = dayIn(text)
	}
	if (row.cells.manager !== undefined) values.manager = manager
	// Who somebody is, is never emptied.
	for (const [column, text] of [
		['name', row.cells.name],
		['email', email],
		['number', row.cells.number],
	] as const)
		if (text !== undefined && text !== '') values[column] = text
	return values
}

function kindOf(
	person: HousePerson | null,
	values: PlannedRow['values'],
	changes: number,
	today: string,
): ImportKind {
	if (!person) return 'new'
	const left = values.left === undefined ? person.leftOn : values.left
	if (left !== null && left !== person.leftOn) return 'leaves'
	const wasGone = !person.active || (person.leftOn !== null && person.leftOn <= today)
	if (left === null && values.left !== undefined && wasGone) return 'comes-back'
	return changes > 0 ? 'changed' : 'unchanged'
}

function countsOf(rows: readonly PlannedRow[]): ImportPlan['counts'] {
	const counts = { new: 0, changed: 0, leaves: 0, 'comes-back': 0, unchanged: 0, error: 0 }
	for (const { kind } of rows) counts[kind]++
	return counts
}
