import type { Deps } from '../deps.server'
import { enqueue } from '../jobs/queue.server'
import { type ImportWrites, importWrites } from '../people/import-writes.server'
import { planDigest } from '../people/plan-digest'
import { planNow, type WaitingFile } from '../people/read-world.server'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { keepRun } from '../store/import-runs.server'
import {
	addInvited,
	endSessionsOfMany,
	houseText,
	keepIdentities,
	renamed,
} from '../store/people-import.server'
import { createSite } from '../store/sites.server'
import { createTeam } from '../store/teams.server'
import { changePeople, copiesFollow } from './change-person.server'
import { recordAudit } from './record-audit.server'

export type ImportPeopleResult =
	| { ok: true; runId: string; counts: Record<string, number> }
	| { ok: false; refused: 'unreadable' | 'faults' | 'changed' | 'nothing' }

type Importer = Pick<Me, 'id' | 'role' | 'trains'>
type Asked = { file: WaitingFile; digest: string; from: Date; invite: boolean }

/** Where the house went on changing while a file was worked out so often, its person is told. */
const tries = 3

/**
 * Takes in a file of people: all of it in one transaction, or nothing. `digest` names what was looked at; where the house
 * has changed since, nothing happens. All is worked out before the transaction, which makes sure that the house is still
 * the same. How people stand then, and their letters, are jobs.
 */
export async function importPeople(deps: Deps, me: Importer, asked: Asked): Promise<ImportPeopleResult> {
	for (let tried = 0; tried < tries; tried++) {
		const ready = await madeReady(deps, me, asked)
		if ('refused' in ready) return { ok: false, refused: ready.refused }
		const done = await deps.db.write((tx) => written(deps, tx, me, { ...asked, ...ready }), { long: true })
		if (done) return { ok: true, runId: ready.writes.runId, counts: ready.counts }
	}
	return { ok: false, refused: 'changed' }
}

/** What is to be written, and the house that it was worked out from. */
type Ready = { writes: ImportWrites; counts: Record<string, number>; house: string }

async function madeReady(
	deps: Deps,
	me: Importer,
	{ file, digest, from }: Asked,
): Promise<Ready | { refused: 'unreadable' | 'faults' | 'changed' | 'nothing' }> {
	// Before all that is worked out from it, so that no change can slip in between.
	const house = await houseText(deps.db.read)
	const now = await planNow(deps, deps.db.read, me, file)
	if (!now) return { refused: 'unreadable' }
	const { plan } = now
	if (plan.faults.length > 0) return { refused: 'faults' }
	if (planDigest(plan) !== digest) return { refused: 'changed' }
	if (plan.rows.every(({ kind }) => kind === 'unchanged')) return { refused: 'nothing' }
	const counts = { ...plan.counts, missing: plan.missing.length }
	return { writes: await importWrites(deps, now, { from, byId: me.id }), counts, house }
}

/** False where the house has changed since it was made ready: then nothing is written. */
async function written(
	deps: Deps,
	tx: Queries,
	me: Importer,
	{ writes, counts, house, file, from, invite }: Asked & Ready,
): Promise<boolean> {
	if ((await houseText(tx)) !== house) return false
	const { runId } = writes
	const at = deps.now()
	for (const team of writes.newTeams) await createTeam(tx, team)
	for (const site of writes.newSites) await createSite(tx, { ...site, timeZone: deps.env.timeZone })
	await addInvited(tx, writes.added, at)
	await keepIdentities(tx, writes.identities)
	await copiesFollow(deps, tx, renamed(writes.identities))
	await changePeople(deps, tx, writes.facts)
	await endSessionsOfMany(tx, writes.leaving, at)
	const changes = { from: from.toISOString(), people: writes.changes }
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
	return true
}
