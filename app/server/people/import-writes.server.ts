import type { PersonField } from '#app/core/records/person-at'
import type { PersonChange, PersonChanges } from '../acts/change-person.server'
import type { Deps } from '../deps.server'
import { mapInTurns } from '../in-turns.server'
import type { RunChange } from '../store/import-runs.server'
import type { addInvited, Identity } from '../store/people-import.server'
import type { HousePerson, ImportPlan, ImportWorld, PlannedRow } from './import-plan'

type Place = { id: string; name: string }

/** All that taking in a file of people writes, worked out beforehand. */
export type ImportWrites = {
	runId: string
	newTeams: Place[]
	newSites: Place[]
	added: Parameters<typeof addInvited>[1][number][]
	identities: Identity[]
	facts: PersonChange[]
	leaving: string[]
	changes: RunChange[]
}

type Options = { from: Date; byId: string }

/** What a plan without faults comes to, with the ids of whoever and whatever is new. */
export async function importWrites(
	{ newId }: Pick<Deps, 'newId'>,
	{ plan, world }: { plan: ImportPlan; world: ImportWorld },
	{ from, byId }: Options,
): Promise<ImportWrites> {
	const rows = plan.rows.filter(({ kind }) => kind !== 'unchanged')
	const made = (names: readonly string[]) => names.map((name) => ({ id: newId(), name }))
	const [newTeams, newSites, runId] = [made(plan.newTeams), made(plan.newSites), newId()]
	const places = { team: withNew(world.teams, newTeams), site: withNew(world.sites, newSites) }
	const houseById = new Map(world.people.map((one) => [one.id, one]))
	const idOf = new Map(rows.map((row) => [row, row.personId ?? newId()]))
	const newIds = new Map(rows.map((row) => [`#${row.line}`, idOf.get(row) ?? '']))
	const writes: ImportWrites = {
		...{ runId, newTeams, newSites },
		...{ added: [], identities: [], facts: [], leaving: [], changes: [] },
	}
	await mapInTurns(rows, (row) => {
		const id = idOf.get(row) ?? ''
		const person = houseById.get(id) ?? null
		const asked = factsIn(row, places, newIds)
		const told = person ? asked : { ...asked, role: 'trainee' }
		writes.facts.push({ personId: id, changes: told, from, byId, source: 'import', importId: runId })
		const { name = '', email = '', number = null } = row.values
		if (!person) writes.added.push({ id, name: name ?? '', email: email ?? '', number })
		const identity = person ? identityIn(row, person) : {}
		if (Object.keys(identity).length > 0) writes.identities.push({ id, ...identity })
		writes.changes.push(changeOf(id, person, asked, identity))
		if (row.kind === 'leaves') writes.leaving.push(id)
	})
	return writes
}

type Places = { team: ReadonlyMap<string, string>; site: ReadonlyMap<string, string> }

function withNew(known: ReadonlyMap<string, string>, made: readonly Place[]): Map<string, string> {
	return new Map([...known, ...made.map(({ id, name }): [string, string] => [name, id])])
}

function factsIn(row: PlannedRow, places: Places, newIds: ReadonlyMap<string, string>): PersonChanges {
	const { team, site, manager, job, hired, left, 'time-zone': zone } = row.values
	const named = (text: string | null, ids: ReadonlyMap<string, string>) => text && (ids.get(text) ?? null)
	return {
		...(team !== undefined && { team: named(team, places.team) }),
		...(site !== undefined && { site: named(site, places.site) }),
		...(manager !== undefined && { manager: manager && (newIds.get(manager) ?? manager) }),
		...(job !== undefined && { job }),
		...(hired !== undefined && { hired }),
		...(left !== undefined && { left }),
		...(zone !== undefined && { 'time-zone': zone }),
	}
}

function identityIn({ values, kind }: PlannedRow, person: HousePerson): Omit<Identity, 'id'> {
	const { name, email, number } = values
	return {
		...(name && name !== person.name && { name }),
		...(email && email !== person.email && { email }),
		...(number && number !== person.number && { number }),
		...(kind === 'comes-back' && !person.active && { active: true }),
	}
}

const before: Record<PersonField, (person: HousePerson) => string | null> = {
	team: (one) => one.teamId,
	site: (one) => one.siteId,
	manager: (one) => one.managerId,
	job: (one) => one.job,
	hired: (one) => one.hiredOn,
	left: (one) => one.leftOn,
	'time-zone': (one) => one.timeZone,
	role: (one) => one.role,
}

function changeOf(
	id: string,
	person: HousePerson | null,
	asked: PersonChanges,
	identity: Omit<Identity, 'id'>,
): RunChange {
	const facts: RunChange['facts'] = {}
	for (const [field, of] of Object.entries(before)) {
		const after = Object.entries(asked).find(([name]) => name === field)?.[1]
		if (after === undefined) continue
		const was = person ? of(person) : null
		if (was !== after) facts[field] = { before: was, after }
	}
	const changed: RunChange['identity'] = {}
	if (person) {
		const { name, email, number, active } = identity
		if (name !== undefined) changed.name = { before: person.name, after: name }
		if (email !== undefined) changed.email = { before: person.email, after: email }
		if (number !== undefined) changed.number = { before: person.number, after: number }
		if (active !== undefined) changed.active = { before: person.active, after: active }
	}
	return { id, isNew: person === null, facts, identity: changed }
}
