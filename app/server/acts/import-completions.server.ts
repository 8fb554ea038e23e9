import { lastOfDay, middleOfDay } from '#app/core/records/day-in'
import type { CompletionColumn, PlannedCompletion } from '../completions/completion-columns'
import { matchingStamp } from '../completions/matching-stamp.server'
import { planCompletions } from '../completions/plan-completions.server'
import type { Deps } from '../deps.server'
import type { TableRow } from '../import/read-table.server'
import { mapInTurns } from '../in-turns.server'
import type { Me } from '../session/require.server'
import { keepCompletionRun } from '../store/completion-runs.server'
import { lastSeq, recordedSince } from '../store/completions-asked.server'
import type { Queries } from '../store/db.server'
import { type Granted, type PlannedGrants, planGrants, writeGrants } from './grant-completions.server'
import { recordAudit } from './record-audit.server'

export type ImportCompletionsDone =
	| { ok: true; runId: string; rows: number }
	| { ok: false; refused: 'faults' | 'changed' | 'nothing' }

type Asked = { file: string; rows: readonly TableRow<CompletionColumn>[]; digest: string }

/** Where people or records went on changing while a file was worked out so often, its person is told. */
const tries = 3

/**
 * Takes in past completions: all of a file in one transaction, or nothing of it. `digest` names what was looked at; where
 * people or records have changed since, nothing happens. All is worked out before the transaction, which makes sure that
 * nothing that matters came between.
 */
export async function importCompletions(deps: Deps, me: Me, asked: Asked): Promise<ImportCompletionsDone> {
	for (let tried = 0; tried < tries; tried++) {
		const ready = await madeReady(deps, me, asked)
		if ('refused' in ready) return { ok: false, refused: ready.refused }
		const done = await deps.db.write((tx) => written(deps, tx, me, { ...ready, file: asked.file }), {
			long: true,
		})
		if (done !== null) return done
	}
	return { ok: false, refused: 'changed' }
}

/** What is to be written, and what it was worked out from. */
type Ready = { planned: PlannedGrants; stamp: string; after: number }

async function madeReady(
	deps: Deps,
	me: Me,
	asked: Asked,
): Promise<Ready | { refused: 'faults' | 'changed' | 'nothing' }> {
	const { read } = deps.db
	// Before all that is worked out from them, so that no change can slip in between.
	const after = await lastSeq(read)
	const stamp = await matchingStamp(read, deps.env.timeZone)
	const plan = await planCompletions(deps, read, me, asked.rows)
	if (plan.faults.length > 0) return { refused: 'faults' }
	if (plan.digest !== asked.digest) return { refused: 'changed' }
	if (plan.rows.length === 0) return { refused: 'nothing' }
	const at = deps.now()
	const grants = await mapInTurns(plan.rows, (row) => grantOf(row, at))
	return { planned: await planGrants(deps, read, grants, me), stamp, after }
}

function grantOf(row: PlannedCompletion, now: Date): Granted {
	const { personId, course, day, minutes, zone, expiresOn, language } = row
	const middle = middleOfDay(day, zone)
	return {
		...{ personId, course, minutes, way: 'imported' as const, at: middle < now ? middle : now },
		...(expiresOn !== null && { expiresAt: lastOfDay(expiresOn, zone) }),
		...(language !== null && { language }),
	}
}

/** Null where something that matters has changed since it was made ready: then nothing is written. */
async function written(
	deps: Deps,
	tx: Queries,
	me: Me,
	{ planned, stamp, after, file }: Ready & { file: string },
): Promise<ImportCompletionsDone | null> {
	const since = await recordedSince(tx, after)
	if (since.size > 0 && planned.some(({ fact }) => since.has(`${fact.personId} ${fact.slug}`))) return null
	if ((await matchingStamp(tx, deps.env.timeZone)) !== stamp) return null
	const seqs = (await writeGrants(deps, tx, planned)).map(({ seq }) => seq)
	const runId = deps.newId()
	await keepCompletionRun(tx, { id: runId, file: file.slice(0, 200), at: deps.now(), byId: me.id, seqs })
	await recordAudit(deps, tx, {
		actorId: me.id,
		action: 'completions.import',
		target: `import:${runId}`,
		after: { rows: seqs.length, from: seqs[0], to: seqs.at(-1) },
	})
	return { ok: true, runId, rows: seqs.length }
}
