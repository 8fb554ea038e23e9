import type { Deps } from '../deps.server'
import { newSalt } from '../ids.server'
import type { Me } from '../session/require.server'
import { revokeCertificatesOf } from '../store/certificates.server'
import { undoCompletionRun } from '../store/completion-runs.server'
import { recordsToTakeAway } from '../store/course-records.server'
import { appendLedgerRows } from '../store/ledger-bulk.server'
import { planRefresh } from './plan-refresh.server'
import { recordAudit } from './record-audit.server'

/**
 * Takes a file of past completions back: every record of it that still stands gets a row that takes it away, and its
 * certificate is taken back. Nothing is deleted. Answers how many; null where there is nothing to undo.
 */
export async function undoCompletions(deps: Deps, me: Pick<Me, 'id'>, runId: string): Promise<number | null> {
	return deps.db.write(
		async (tx) => {
			const at = deps.now()
			const seqs = await undoCompletionRun(tx, { id: runId, byId: me.id, at })
			if (seqs === null) return null
			const people = new Set<string>()
			const records = await recordsToTakeAway(tx, seqs)
			const facts = records.map(({ seq, personId, slug, versionHash, at: day, courseRound }) => {
				people.add(personId)
				return {
					fact: {
						...{ personId, kind: 'course' as const, slug, versionHash, at: day, recordedAt: at, minutes: 0 },
						...{ attemptId: null, movesDigest: null, result: 'void' as const, scores: null, rule: null },
						...{ engine: null, corrects: seq, reason: 'import-undone', grantedById: me.id },
						...{ way: 'imported' as const, approval: 'one-person' as const },
						...(courseRound !== null && { courseRound }),
					},
					fresh: { id: deps.newId(), salt: newSalt() },
				}
			})
			await appendLedgerRows(tx, deps.keys, facts)
			const taken = records.map(({ seq }) => seq)
			await revokeCertificatesOf(tx, taken, { at, byId: me.id, reason: 'record-void' })
			await recordAudit(deps, tx, {
				actorId: me.id,
				action: 'completions.undo',
				target: `import:${runId}`,
				before: { rows: seqs.length },
				after: { taken: taken.length },
			})
			await planRefresh(deps, tx, { key: `undone:${runId}`, personIds: [...people] })
			return taken.length
		},
		{ long: true },
	)
}
