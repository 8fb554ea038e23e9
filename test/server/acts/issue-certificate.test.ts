import { beforeEach, expect, test } from 'vitest'
import { issueCertificate } from '#app/server/acts/issue-certificate.server'
import { revokeCertificate } from '#app/server/acts/revoke-certificate.server'
import { supersedeCertificate, supersedeCertificates } from '#app/server/acts/supersede-certificate.server'
import type { Deps } from '#app/server/deps.server'
import { certificatesOf, certificatesOfRecords } from '#app/server/store/certificates.server'
import { certified, completed } from '#test/support/certificate'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'
import { keepRecord } from '#test/support/record'

let deps: Deps
const hanna = { id: 'hanna' }

beforeEach(async () => {
	deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'hanna', { role: 'hr' })
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
	await publishedCourse(deps, 'quiet', { lessons: [], scenarios: [], certificate: false })
})

const issue = (seq: number) => deps.db.write((tx) => issueCertificate(deps, tx, seq))
const states = async (seq: number) =>
	(await certificatesOfRecords(deps.db, [seq])).map(({ state, stateReason }) => [state, stateReason]).sort()

test('a certificate says what its record says, in the days of where the person is, and no name', async () => {
	await deps.db.person.update({ where: { id: 'nina' }, data: { timeZone: 'Pacific/Auckland' } })
	const { seq } = await certified(deps, 'nina', 'respect', {
		at: new Date('2026-03-01T20:00:00Z'),
		expiresAt: new Date('2027-03-01T20:00:00Z'),
		way: 'observed',
		courseRound: 2,
	})
	const [row] = await certificatesOf(deps.db, 'nina')
	const record = await deps.db.completionRecord.findUnique({ where: { seq } })
	expect(row?.document).toMatchObject({
		...{ course: 'respect', title: 'Course respect', completedOn: '2026-03-02', expiresOn: '2027-03-02' },
		...{ way: 'observed', round: 2, corrected: null, seq, mac: record?.mac, keyId: 'test' },
	})
	expect(JSON.stringify(row)).not.toMatch(/nina/i)
	expect(row?.id).toMatch(/^[\w-]{22}$/)
})

test('a record has one certificate that holds, and a head of the chain is asked for with it', async () => {
	const { seq, id } = await certified(deps, 'nina', 'respect')
	expect(await issue(seq)).toBeNull()
	expect(await states(seq)).toEqual([['issued', null]])
	const jobs = await deps.db.job.findMany({ where: { kind: 'checkpoint' } })
	expect(jobs.map(({ key }) => key)).toEqual([`checkpoint:certificate:${id}`])
})

test('there is none for a course that has none, a role-play, a void or a corrected record', async () => {
	const played = await keepRecord(deps, 'nina')
	const old = await completed(deps, 'nina', 'respect')
	const away = await completed(deps, 'nina', 'respect', { result: 'void', corrects: old })
	const quiet = await completed(deps, 'nina', 'quiet')
	for (const seq of [played.seq, old, away, quiet]) expect(await issue(seq)).toBeNull()
})

test('HR takes one back by a reason, once, and the log says so', async () => {
	const { seq, id } = await certified(deps, 'nina', 'respect')
	const asked = { id, reason: 'issued-by-mistake' } as const
	expect(await revokeCertificate(deps, hanna, asked)).toEqual({ ok: true, id })
	expect(await revokeCertificate(deps, hanna, asked)).toEqual({ ok: false, refused: 'moved-on' })
	expect(await revokeCertificate(deps, hanna, { ...asked, id: 'nobodys' })).toMatchObject({ ok: false })
	expect(await states(seq)).toEqual([['revoked', 'issued-by-mistake']])
	const logged = await deps.db.auditEntry.findMany({ where: { action: 'certificate.revoke' } })
	expect(logged.map(({ actorId, target }) => [actorId, target])).toEqual([['hanna', `certificate:${id}`]])
})

test('HR issues one anew: the old one says by which it was replaced', async () => {
	const { seq, id } = await certified(deps, 'nina', 'respect')
	const done = await supersedeCertificate(deps, hanna, { id, reason: 'new-key' })
	expect(done.ok).toBe(true)
	expect(await states(seq)).toEqual([
		['issued', null],
		['superseded', 'new-key'],
	])
	const old = await deps.db.certificate.findUnique({ where: { id } })
	expect(old?.supersededBy).toBe(done.ok ? done.id : null)
	expect(await supersedeCertificate(deps, hanna, { id, reason: 'new-key' })).toMatchObject({
		refused: 'moved-on',
	})
})

test('a corrected record replaces its certificate, and the new one says how many agreed', async () => {
	const { seq, id } = await certified(deps, 'nina', 'respect')
	const newSeq = await completed(deps, 'nina', 'respect', { corrects: seq, approval: 'one-person' })
	await deps.db.write((tx) => supersedeCertificates(deps, tx, { seq, newSeq, byId: 'hanna' }))
	expect(await states(seq)).toEqual([['superseded', 'record-corrected']])
	const [next] = await certificatesOfRecords(deps.db, [newSeq])
	expect(next).toMatchObject({ state: 'issued', document: { corrected: 'one-person' } })
	expect((await deps.db.certificate.findUnique({ where: { id } }))?.supersededBy).toBe(next?.id)
})

test('a record that is taken away takes its certificate back', async () => {
	const { seq } = await certified(deps, 'nina', 'respect')
	const newSeq = await completed(deps, 'nina', 'respect', { corrects: seq, result: 'void' })
	await deps.db.write((tx) => supersedeCertificates(deps, tx, { seq, newSeq, byId: 'hanna' }))
	expect(await states(seq)).toEqual([['revoked', 'record-void']])
})
