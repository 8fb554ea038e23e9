import { beforeEach, expect, test } from 'vitest'
import { attest } from '#app/server/acts/attest.server'
import type { Deps } from '#app/server/deps.server'
import { keepSetting } from '#app/server/store/settings.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { toAttest } from '#app/server/views/to-attest.server'
import { completed } from '#test/support/certificate'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'

let deps: Deps
const nina = { id: 'nina' }

beforeEach(async () => {
	deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'omar')
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
})

test('a person’s word is a row of its own about the record, and the chain holds', async () => {
	const seq = await completed(deps, 'nina', 'respect')
	expect((await toAttest(deps, 'nina')).map((one) => one.seq)).toEqual([seq])
	const done = await attest(deps, nina, { seq, inWorkTime: 'partly' })
	expect(done).toEqual({ ok: true, seq: seq + 1 })
	const row = await deps.db.completionRecord.findUnique({ where: { seq: seq + 1 } })
	expect(row).toMatchObject({ kind: 'attestation', result: 'attested', about: seq, inWorkTime: 'partly' })
	expect((await deps.db.recordLine.findUnique({ where: { seq } }))?.attestedBy).toBe(seq + 1)
	expect(await toAttest(deps, 'nina')).toEqual([])
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 2 })
})

test('twice is once, also when both arrive together', async () => {
	const seq = await completed(deps, 'nina', 'respect')
	const both = await Promise.all([
		attest(deps, nina, { seq, inWorkTime: 'yes' }),
		attest(deps, nina, { seq, inWorkTime: 'no' }),
	])
	expect(both.filter(({ ok }) => ok)).toHaveLength(1)
	expect(await deps.db.completionRecord.count({ where: { kind: 'attestation' } })).toBe(1)
})

test('nobody speaks for another, for what was signed off, for what was corrected, or where nobody asks', async () => {
	const seq = await completed(deps, 'nina', 'respect')
	const observed = await completed(deps, 'nina', 'respect', { way: 'observed' })
	const refused = { ok: false, refused: 'not-found' }
	expect(await attest(deps, { id: 'omar' }, { seq, inWorkTime: 'yes' })).toEqual(refused)
	expect(await attest(deps, nina, { seq: observed, inWorkTime: 'yes' })).toEqual(refused)
	expect(await attest(deps, nina, { seq: 99, inWorkTime: 'yes' })).toEqual(refused)
	await keepSetting(deps.db, { name: 'attestation', value: 'off', byId: 'ada', at: deps.now() })
	expect(await attest(deps, nina, { seq, inWorkTime: 'yes' })).toEqual(refused)
	await keepSetting(deps.db, { name: 'attestation', value: 'asked', byId: 'ada', at: deps.now() })
	await completed(deps, 'nina', 'respect', { corrects: seq })
	expect(await attest(deps, nina, { seq, inWorkTime: 'yes' })).toEqual(refused)
})
