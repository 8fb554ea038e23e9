import { lastOfDay, middleOfDay } from '#app/core/records/day-in'
import type { CompletionColumn } from '../completions/completion-columns'
import { planCompletions } from '../completions/plan-completions.server'
import type { Deps } from '../deps.server'
import type { TableRow } from '../import/read-table.server'
import type { Me } from '../session/require.server'
import { keepCompletionRun } from '../store/completion-runs.server'
import { grantCompletions } from './grant-completions.server'
import { recordAudit } from './record-audit.server'

export type ImportCompletionsDone =
	| { ok: true; runId: string; rows: number }
	| { ok: false; refused: 'faults' | 'changed' | 'nothing' }

/**
 * Takes in past completions: all of a file in one transaction, or nothing of it. `digest` names what was looked at; where
 * people or records have changed since, nothing happens.
 */
export async function importCompletions(
	deps: Deps,
	me: Me,
	asked: { file: string; rows: readonly TableRow<CompletionColumn>[]; digest: string },
): Promise<ImportCompletionsDone> {
	return deps.db.write(
		async (tx): Promise<ImportCompletionsDone> => {
			const plan = await planCompletions(deps, tx, me, asked.rows)
			if (plan.faults.length > 0) return { ok: false, refused: 'faults' }
			if (plan.digest !== asked.digest) return { ok: false, refused: 'changed' }
			if (plan.rows.length === 0) return { ok: false, refused: 'nothing' }
			const at = deps.now()
			const grants = plan.rows.map(({ personId, course, day, minutes, zone, expiresOn, language }) => {
				const middle = middleOfDay(day, zone)
				return {
					...{ personId, course, minutes, way: 'imported' as const, at: middle < at ? middle : at },
					...(expiresOn !== null && { expiresAt: lastOfDay(expiresOn, zone) }),
					...(language !== null && { language }),
				}
			})
			const written = await grantCompletions(deps, tx, grants, me)
			const seqs = written.map(({ seq }) => seq)
			const runId = deps.newId()
			await keepCompletionRun(tx, { id: runId, file: asked.file.slice(0, 200), at, byId: me.id, seqs })
			await recordAudit(deps, tx, {
				actorId: me.id,
				action: 'completions.import',
				target: `import:${runId}`,
				after: { rows: seqs.length, from: seqs[0], to: seqs.at(-1) },
			})
			return { ok: true, runId, rows: seqs.length }
		},
		{ long: true },
	)
}
