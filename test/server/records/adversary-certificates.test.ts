import { expect, test } from 'vitest'
import { revokeCertificate } from '#app/server/acts/revoke-certificate.server'
import { supersedeCertificate, supersedeCertificates } from '#app/server/acts/supersede-certificate.server'
import type { Deps } from '#app/server/deps.server'
import { revokeCertificatesOf } from '#app/server/store/certificates.server'
import { appendLedgerRow } from '#app/server/store/ledger.server'
import { certified, completed } from '#test/support/certificate'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'
import { named, tamper } from './tamper'

const hanna = { id: 'hanna' }
const ends = { at: new Date('2026-03-02T09:00:00.000Z'), byId: 'hanna', reason: 'record-void' }

/** Six completions with certificates: one taken back, one issued anew, one corrected, one undone with its file; and one of a course without. */
async function house(): Promise<{ deps: Deps; ids: string[] }> {
	const deps = await testDeps()
	for (const id of ['nina', 'hanna']) await colleague(deps, id)
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
	await publishedCourse(deps, 'plain', { lessons: [], scenarios: [], certificate: false })
	const ids: string[] = []
	for (let n = 1; n <= 5; n++) ids.push((await certified(deps, 'nina', 'respect', { courseRound: n })).id)
	const [, second = '', third = ''] = ids
	await revokeCertificate(deps, hanna, { id: second, reason: 'issued-by-mistake' })
	await supersedeCertificate(deps, hanna, { id: third, reason: 'paper-lost' })
	const corrects = { corrects: 4, reason: 'other', minutes: 30 }
	const newSeq = await completed(deps, 'nina', 'respect', corrects)
	await deps.db.write((tx) => supersedeCertificates(deps, tx, { seq: 4, newSeq, byId: 'hanna' }))
	await completed(deps, 'nina', 'respect', { corrects: 5, reason: 'import-undone', result: 'void' })
	await deps.db.write((tx) => revokeCertificatesOf(tx, [5], ends))
	await completed(deps, 'nina', 'plain')
	return { deps, ids }
}

test('certificates that ended as the log or the chain says hold, and a course without needs none', async () => {
	expect(await named((await house()).deps)).toBe('holds')
})

test.each([
	[1, `"state" = 'revoked', "stateReason" = 'wrong-person'`, 'it is called revoked, and neither the log nor'],
	[1, `"state" = 'superseded'`, 'it is called superseded, and neither the log nor the chain says so'],
	[1, `"state" = 'revoked', "stateReason" = 'record-void'`, 'it is called revoked, and neither the log nor'],
	[1, `"state" = 'lost'`, 'it is called lost, and neither the log nor the chain says so'],
	[2, `"state" = 'issued'`, 'it holds again, and the log says that it was ended'],
	[2, `"state" = 'superseded'`, 'it is called superseded, and the log says revoked'],
	[3, `"state" = 'issued'`, 'it holds again, and the log says that it was ended'],
	[3, `"supersededBy" = 'another'`, 'the log says that another certificate takes its place'],
	[4, `"state" = 'issued'`, 'it holds again, and the log says that it was ended'],
	[5, `"state" = 'issued'`, 'it holds, and record 7 corrects its record 5'],
])('B8 of certificate %i somebody with the file in hand sets %s, and is found', async (n, set, said) => {
	const { deps, ids } = await house()
	const id = ids[n - 1] ?? ''
	tamper(deps, `UPDATE "Certificate" SET ${set} WHERE "id" = '${id}'`)
	expect(await named(deps)).toContain(`Certificate ${id}: ${said}`)
})

test('B8 a certificate that is gone is missed by its record', async () => {
	const { deps } = await house()
	tamper(deps, `DELETE FROM "Certificate" WHERE "seq" = 1`)
	expect(await named(deps)).toBe('Record 1: a certificate was issued for it, and it is gone')
})

test('B8 a line of the log that was made up to end a certificate is named itself', async () => {
	const { deps, ids } = await house()
	tamper(
		deps,
		`UPDATE "Certificate" SET "state" = 'revoked' WHERE "id" = '${ids[0]}';
		INSERT INTO "AuditEntry" ("id", "at", "action", "target") VALUES ('x', '2026-03-02T09:00:00.000+00:00', 'certificate.revoke', 'certificate:${ids[0]}')`,
	)
	expect(await named(deps)).toContain('1 line that was never sealed is in the log: "x"')
})

test('a completion of before there were certificates needs none, nor does one of the large demo house', async () => {
	const { deps } = await house()
	const course = {
		kind: 'course',
		slug: 'respect',
		versionHash: 'hash of course respect',
		result: 'completed',
	} as const
	const rest = { attemptId: null, movesDigest: null, scores: null, rule: null, engine: null, minutes: 1 }
	for (const [id, recordedAt] of [
		['id-before', null],
		['demo-record-10', deps.now()],
	] as const)
		await deps.db.write((tx) =>
			appendLedgerRow(
				tx,
				deps.keys,
				{ ...course, ...rest, personId: 'nina', at: deps.now(), ...(recordedAt && { recordedAt }) },
				{ id, salt: 'salt' },
			),
		)
	expect(await named(deps)).toBe('holds')
})
