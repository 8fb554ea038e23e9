import type { PersonField } from '#app/core/records/person-at'
import type { Deps } from '../deps.server'
import { enqueue } from '../jobs/queue.server'
import type { HousePerson, ImportWorld, PlannedRow } from '../people/import-plan'
import { planDigest } from '../people/plan-digest'
import { planNow, type WaitingFile } from '../people/read-world.server'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { keepRun, type RunChange } from '../store/import-runs.server'
import { addInvited, endSessionsOfMany, type Identity, keepIdentities } from '../store/people-import.server'
import { createSite } from '../store/sites.server'
import { createTeam } from '../store/teams.server'
import { changePeople, type PersonChange, type PersonChanges } from './change-person.server'
import { recordAudit } from './record-audit.server'

export type ImportPeopleResult =
	| { ok: true; runId: string; counts: Record<string, number> }
	| { ok: false; refused: 'unreadable' | 'faults' | 'changed' | 'nothing' }

/**
 * Takes in a file of people: all of it in one transaction, or nothing. `digest` names what was looked at; where the house
 * has changed since, nothing happens. How people stand then, and their letters, are jobs.
 */
export async function importPeople(
	deps: Deps,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	asked: { file: WaitingFile; digest: string; from: Date; invite: boolean },
): Promise<ImportPeopleResult> {
	const { file, from, invite } = asked
	return deps.db.write(
		async (tx): Promise<ImportPeopleResult> => {
			const now = await planNow(deps, tx, me, file)
			if (!now) return { ok: false, refused: 'unreadable' }
			const { plan, world } = now
			if (plan.faults.length > 0) return { ok: false, refused: 'faults' }
			if (planDigest(plan) !== asked.digest) return { ok: false, refused: 'changed' }
			const rows = plan.rows.filter(({ kind }) => kind !== 'unchanged')
			if (rows.length === 0) return { ok: false, refused: 'nothing' }
			const places = await makePlaces(deps, tx, plan, world)
			const runId = deps.newId()
			const people = await apply(deps, tx, { rows, world, places, from, byId: me.id, runId })
			const counts = { ...plan.counts, missing: plan.missing.length }
			const at = deps.now()
			const changes = { from: from.toISOString(), people }
			await keepRun(tx, { id: runId, file: file.name.slice(0, 200), at, byId: me.id, counts, changes })
			await recordAudit(deps, tx, {
				actorId: me.id,
				action: 'people.import',
				target: `import:${runId}`,
				after: counts,
			})
			await enqueue(deps, tx, {
				kind: 'people-import',
				key: `people-import:${runId}`,
				payload: { run: runId, invite },
			})
			return { ok: true, runId, counts }
		},
		{ long: true },
	)
}

type Places = { team: Map<string, string>; site: Map<string, string> }

async function makePlaces(
	deps: Deps,
	tx: Queries,
	plan: { newTeams: string[]; newSites: string[] },
	world: ImportWorld,
): Promise<Places> {
	const team = new Map(world.teams)
	const site = new Map(world.sites)
	for (const name of plan.newTeams) {
		const id = deps.newId()
		await createTeam(tx, { id, name })
		team.set(name, id)
	}
	for (const name of plan.newSites) {
		const id = deps.newId()
		await createSite(tx, { id, name, timeZone: deps.env.timeZone })
		site.set(name, id)
	}
	return { team, site }
}

type Applying = {
	rows: PlannedRow[]
	world: ImportWorld
	places: Places
	from: Date
	byId: string
	runId: string
}

async function apply(deps: Deps, tx: Queries, all: Applying): Promise<RunChange[]> {
	const { rows, world, places, from, byId, runId } = all
	const houseById = new Map(world.people.map((one) => [one.id, one]))
	const idOf = new Map(rows.map((row) => [row, row.personId ?? deps.newId()]))
	const newIds = new Map(rows.map((row) => [`#${row.line}`, idOf.get(row) ?? '']))
	const facts: PersonChange[] = []
	const added: Parameters<typeof addInvited>[1][number][] = []
	const identities: Identity[] = []
	const changes: RunChange[] = []
	for (const row of rows) {
		const id = idOf.get(row) ?? ''
		const person = houseById.get(id) ?? null
		const asked = factsIn(row, places, newIds)
		const told = person ? asked : { ...asked, role: 'trainee' }
		facts.push({ personId: id, changes: told, from, byId, source: 'import', importId: runId })
		const { name = '', email = '', number = null } = row.values
		if (!person) added.push({ id, name: name ?? '', email: email ?? '', number })
		const identity = person ? identityIn(row, person) : {}
		if (Object.keys(identity).length > 0) identities.push({ id, ...identity })
		changes.push(changeOf(id, person, asked, identity))
	}
	await addInvited(tx, added, deps.now())
	await keepIdentities(tx, identities)
	await changePeople(deps, tx, facts)
	const leaving = rows.flatMap((row) => (row.kind === 'leaves' ? (idOf.get(row) ?? []) : []))
	await endSessionsOfMany(tx, leaving, deps.now())
	return changes
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
