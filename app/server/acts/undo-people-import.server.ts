import { type PersonField, personFields } from '#app/core/records/person-at'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { noteUndone, type RunChange, runToUndo } from '../store/import-runs.server'
import {
	housePeople,
	type Identity,
	keepIdentities,
	renamed,
	takeOut,
	untouched,
} from '../store/people-import.server'
import { factsOf } from '../store/person-facts.server'
import { changePeople, copiesFollow, type PersonChange, type PersonChanges } from './change-person.server'
import { planRefresh } from './plan-refresh.server'
import { recordAudit } from './record-audit.server'

export type UndoResult =
	/** `kept`: whose details have changed since, or who have done something here; they stay as they are. */
	{ ok: true; undone: number; kept: { id: string; name: string }[] } | { ok: false; refused: 'not-found' }

/**
 * Takes back what a file of people changed: what was before is said anew, since the day the file spoke of. Who came with it
 * and has done nothing goes whole. Whoever was changed since is left as they are, and named.
 */
export async function undoPeopleImport(deps: Deps, me: Pick<Me, 'id'>, runId: string): Promise<UndoResult> {
	return deps.db.write(
		async (tx): Promise<UndoResult> => {
			const run = await runToUndo(tx, runId)
			if (!run) return { ok: false, refused: 'not-found' }
			const { people } = run.changes
			const kept = await changedSince(tx, people, runId, run.at)
			const going = await untouched(
				tx,
				people.flatMap(({ id, isNew }) => (isNew ? [id] : [])),
				runId,
			)
			for (const { id, isNew } of people) if (isNew && !going.has(id)) kept.add(id)
			for (const id of kept) going.delete(id)
			const back = people.filter(({ id, isNew }) => !isNew && !kept.has(id))
			const from = new Date(run.changes.from)
			const identities = back.flatMap(identityBack)
			await keepIdentities(tx, identities)
			await copiesFollow(deps, tx, renamed(identities))
			await changePeople(
				deps,
				tx,
				back.map(
					({ id, facts }): PersonChange => ({
						...{ personId: id, changes: before(facts), from, byId: me.id },
						...{ source: 'undo', importId: runId },
					}),
				),
			)
			await takeOut(tx, [...going])
			const personIds = back.map(({ id }) => id)
			await planRefresh(deps, tx, { key: `people-import-undo:${runId}`, personIds })
			const counts = { undone: back.length + going.size, kept: kept.size }
			await noteUndone(tx, { id: runId, byId: me.id, at: deps.now(), counts })
			await recordAudit(deps, tx, {
				actorId: me.id,
				action: 'people.import-undo',
				target: `import:${runId}`,
				after: counts,
			})
			const names = new Map((await housePeople(tx)).map(({ id, name }) => [id, name]))
			return {
				ok: true,
				undone: counts.undone,
				kept: [...kept].map((id) => ({ id, name: names.get(id) ?? '' })),
			}
		},
		{ long: true },
	)
}

/** Those of whom something else was said, by whatever way, after the run. */
async function changedSince(
	tx: Queries,
	people: readonly RunChange[],
	runId: string,
	at: Date,
): Promise<Set<string>> {
	const facts = await factsOf(
		tx,
		people.map(({ id }) => id),
	)
	const now = new Map((await housePeople(tx)).map((one) => [one.id, one]))
	const changed = new Set<string>()
	for (const { id, facts: fields, identity } of people) {
		const person = now.get(id)
		const later = (facts.get(id) ?? []).some(
			(fact) => fact.importId !== runId && fact.knownAt > at && Object.hasOwn(fields, fact.field),
		)
		const renamed = person
			? [
					['name', person.name],
					['email', person.email],
					['number', person.number],
					['active', person.active],
				].some(([name, value]) => {
					const was = identity[String(name)]
					return was !== undefined && was.after !== value
				})
			: true
		if (later || renamed) changed.add(id)
	}
	return changed
}

function before(facts: RunChange['facts']): PersonChanges {
	const changes: PersonChanges = {}
	for (const [name, { before: value }] of Object.entries(facts)) {
		const field: PersonField | undefined = personFields.find((one) => one === name)
		if (field) changes[field] = value
	}
	return changes
}

function identityBack({ id, identity }: RunChange): Identity[] {
	const { name, email, number, active } = identity
	const back: Identity = { id }
	if (typeof name?.before === 'string') back.name = name.before
	if (typeof email?.before === 'string') back.email = email.before
	if (number && typeof number.before !== 'boolean') back.number = number.before
	if (typeof active?.before === 'boolean') back.active = active.before
	return Object.keys(back).length > 1 ? [back] : []
}
