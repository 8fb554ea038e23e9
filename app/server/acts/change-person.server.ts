import { neverBack } from '#app/core/records/never-back'
import {
	type PersonFact,
	type PersonField,
	type PersonState,
	personAt,
	personFields,
} from '#app/core/records/person-at'
import type { Deps } from '../deps.server'
import { mapInTurns } from '../in-turns.server'
import type { Queries } from '../store/db.server'
import {
	appendFacts,
	type CurrentColumns,
	columnOf,
	type FactRow,
	type FactSource,
	factsOf,
	keepCurrent,
	keepListCopies,
} from '../store/person-facts.server'
import { atOnce, planCopies } from './plan-refresh.server'
import { refreshStandings } from './refresh-standings.server'

export type PersonChanges = Partial<Record<PersonField, string | null>>

export type PersonChange = {
	personId: string
	changes: PersonChanges
	/** Since when it is so: in the past, now, or ahead. */
	from: Date
	byId: string | null
	source: FactSource
	importId?: string
}

type Needs = Pick<Deps, 'env' | 'now' | 'newId'>

/** The one way a person's team, site, job, role, manager, days and zone change; answers the fields that did. */
export async function changePerson(deps: Needs, tx: Queries, asked: PersonChange): Promise<PersonField[]> {
	const changed = await changePeople(deps, tx, [asked])
	if (changed.size > 0) await refreshStandings(deps, tx, { personIds: [asked.personId] })
	return changed.get(asked.personId) ?? []
}

/**
 * The same for many people at once. What is said holds from its day until now, whatever was said of that time before;
 * what is planned for later stays. What was so already is not written again. How they stand then is the caller's to work out.
 * Lists show names, teams and sites of records as copies: of a few people they hear at once, of many in jobs.
 */
export async function changePeople(
	deps: Needs,
	tx: Queries,
	asked: readonly PersonChange[],
): Promise<Map<string, PersonField[]>> {
	const now = deps.now()
	const known = await factsOf(tx, [...new Set(asked.map((one) => one.personId))])
	const rows: FactRow[] = []
	const changed = new Map<string, PersonField[]>()
	await mapInTurns(asked, (one) => {
		const facts = known.get(one.personId) ?? []
		const added = newFacts(facts, one, now)
		if (added.length === 0) return
		facts.push(...added.map((fact) => ({ ...fact, importId: one.importId ?? null })))
		rows.push(...added.map((fact) => rowOf(deps, one, fact)))
		const fields = new Set([...(changed.get(one.personId) ?? []), ...added.map((fact) => fact.field)])
		changed.set(one.personId, [...fields])
	})
	await appendFacts(tx, rows)
	const current = await mapInTurns([...changed], ([id, fields]) =>
		currentOf(id, known.get(id) ?? [], fields, now),
	)
	await keepCurrent(tx, current)
	await copiesFollow(deps, tx, [...changed.keys()])
	return changed
}

/** Lists hear of new names, teams and sites. Somebody may have very many records: those of 20,000 people would hold up everybody else for minutes. */
export async function copiesFollow(deps: Needs, tx: Queries, personIds: readonly string[]): Promise<void> {
	if (personIds.length <= atOnce) return keepListCopies(tx, personIds)
	await planCopies(deps, tx, { key: deps.newId(), personIds })
}

/** What a person's own row shows at `now` of these fields. */
export function currentOf(
	id: string,
	facts: readonly PersonFact[],
	fields: readonly PersonField[],
	now: Date,
): CurrentColumns {
	const at = neverBack(facts, now)
	const state = personAt(facts, at, at)
	const row: CurrentColumns = { id }
	// Nobody is without a role.
	for (const field of fields) if (field !== 'role' || state.role !== null) row[columnOf[field]] = state[field]
	return row
}

function newFacts(facts: readonly PersonFact[], asked: PersonChange, now: Date): PersonFact[] {
	const { changes, from } = asked
	const said = new Map<number, PersonState>()
	const stateAt = (at: Date): PersonState => {
		const before = said.get(at.getTime())
		if (before) return before
		const state = personAt(facts, at, now)
		said.set(at.getTime(), state)
		return state
	}
	return personFields.flatMap((field) => {
		const value = changes[field]
		if (value === undefined) return []
		return instants(facts, field, from, now)
			.filter((at) => stateAt(at)[field] !== value)
			.map((at) => ({ field, value, from: at, knownAt: now }))
	})
}

/** From when on it must be said: its day, and every later one until now on which something else was said. */
function instants(facts: readonly PersonFact[], field: PersonField, from: Date, now: Date): Date[] {
	if (field === 'hired' || field === 'left') return [from]
	const later = facts.filter((fact) => fact.field === field && fact.from > from && fact.from <= now)
	return [...new Set([from.getTime(), ...later.map((fact) => fact.from.getTime())])].map(
		(time) => new Date(time),
	)
}

function rowOf(deps: Needs, asked: PersonChange, fact: PersonFact): FactRow {
	const { personId, byId, source, importId = null } = asked
	return { id: deps.newId(), personId, ...fact, byId, source, importId }
}
