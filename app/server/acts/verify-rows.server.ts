import type { Deps } from '../deps.server'
import { asOfRound, attemptById } from '../store/attempts.server'
import type { PersonRecord } from '../store/person-file.server'
import { chainStart, commitmentOf, movesDigest, sealOf } from '../store/seal.server'
import { isChanged } from '../store/verify-records.server'
import { recheckRecord } from './recheck-record.server'

export type RowVerdict = { seq: number; why: string | null }

/**
 * Checks these rows of one person alone: that each follows the row before it, that its seal fits what it says, that it is
 * about this person, and that its attempt still comes to it. `why` is null where a row holds. Whether rows are missing
 * only a check of the whole chain can say.
 */
export async function verifyRows(
	deps: Pick<Deps, 'db' | 'keys'>,
	personId: string,
	rows: readonly PersonRecord[],
): Promise<RowVerdict[]> {
	const { read } = deps.db
	const seqs = rows.map(({ seq }) => seq)
	const [before, subjects] = await Promise.all([
		read.completionRecord.findMany({
			where: { seq: { in: seqs.map((seq) => seq - 1) } },
			select: { seq: true, mac: true },
		}),
		read.recordSubject.findMany({ where: { seq: { in: seqs } } }),
	])
	const macs = new Map(before.map(({ seq, mac }) => [seq, mac]))
	const salts = new Map(subjects.map((subject) => [subject.seq, subject.salt]))
	const secrets = new Map([deps.keys.ledger, ...deps.keys.retired].map(({ id, secret }) => [id, secret]))
	const recheck = recheckRecord(deps.db)
	const verdicts: RowVerdict[] = []
	for (const row of rows) verdicts.push({ seq: row.seq, why: sealFault(row) ?? (await evidenceFault(row)) })
	return verdicts

	function sealFault(row: PersonRecord): string | null {
		const secret = secrets.get(row.keyId)
		if (secret === undefined)
			return `it was sealed with the key "${row.keyId}", which is not among the keys here`
		const previous = row.seq === 1 ? chainStart : macs.get(row.seq - 1)
		if (row.previous !== previous) return 'it does not follow the row before it'
		if (sealOf(secret, row.previous, row) !== row.mac) return 'its seal does not fit what it says'
		if (commitmentOf(salts.get(row.seq) ?? '', personId) !== row.commitment)
			return 'it is about somebody else than it was sealed for'
		return null
	}

	async function evidenceFault(row: PersonRecord): Promise<string | null> {
		const attempt = row.attemptId === null ? null : await attemptById(read, row.attemptId)
		if (!attempt) return null
		if (attempt.personId !== personId) return "its attempt is another person's"
		const { confirmed } = asOfRound(attempt, row.round ?? 0)
		if (row.movesDigest !== null && movesDigest(attempt.moves, confirmed) !== row.movesDigest)
			return 'the moves of its attempt are not those it was sealed with'
		if (attempt.moves.some(isChanged)) return 'what was typed in its attempt is not what it was sealed with'
		return recheck(row, attempt)
	}
}
