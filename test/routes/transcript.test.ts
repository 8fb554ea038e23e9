import { beforeEach, expect, test } from 'vitest'
import { attest } from '#app/server/acts/attest.server'
import { supersedeCertificates } from '#app/server/acts/supersede-certificate.server'
import { transcriptView } from '#app/server/views/transcript-view.server'
import { certified, completed } from '#test/support/certificate'
import { colleague } from '#test/support/colleague'
import { handClock } from '#test/support/deps'
import { type PeopledSite, peopledSite } from '#test/support/peopled-site'

let site: PeopledSite
const clock = handClock('2026-03-02T09:00:00Z')
const lapse = new Date('2027-03-02T09:00:00Z')

beforeEach(async () => {
	site = await peopledSite({ now: clock.now })
})

test('rounds, corrections, own word, papers: each line says what it is', async () => {
	const { deps } = site
	const recordedAt = new Date('2026-03-01T09:00:00Z')
	const first = await certified(deps, 'nina', 'respect', { at: recordedAt, expiresAt: lapse })
	await attest(deps, { id: 'nina' }, { seq: first.seq, inWorkTime: 'partly' })
	const newSeq = await completed(deps, 'nina', 'respect', {
		...{ at: recordedAt, expiresAt: lapse, corrects: first.seq, minutes: 40, approval: 'one-person' },
	})
	await deps.db.write((tx) => supersedeCertificates(deps, tx, { seq: first.seq, newSeq, byId: 'hanna' }))
	const observed = await completed(deps, 'nina', 'respect', { way: 'observed', courseRound: 2 })
	const { courses } = await transcriptView(deps, 'nina')
	const lines = courses[0]?.lines.map(({ seq, round, state, attested, certificate }) => [
		...[seq, round, state, attested, certificate?.standing ?? null],
	])
	expect(lines).toEqual([
		[first.seq, null, 'corrected', true, 'superseded'],
		[newSeq, 1, 'holds', false, 'valid'],
		[observed, 2, 'holds', false, null],
	])
})

test('what is over is told as lapsed, what was taken away as taken away', async () => {
	const { deps } = site
	const old = await completed(deps, 'nina', 'respect', { expiresAt: new Date('2026-03-02T08:00:00Z') })
	const wrong = await completed(deps, 'nina', 'respect')
	await completed(deps, 'nina', 'respect', { corrects: wrong, result: 'void' })
	const { courses } = await transcriptView(deps, 'nina')
	expect(courses[0]?.lines.map(({ seq, state }) => [seq, state])).toEqual([
		[old, 'lapsed'],
		[wrong, 'taken-away'],
	])
})

test('one’s own is for everybody who learns; another’s for HR and the auditor, and that is noted', async () => {
	await certified(site.deps, 'nina', 'respect')
	expect((await site.as('trainee', '/transcript')).body).toContain('Course respect')
	expect((await site.as('trainee', '/people/nina/transcript')).status).toBe(200)
	await colleague(site.deps, 'rita', { teamId: 'phone' })
	expect((await site.as('trainee', '/people/rita/transcript')).status).toBe(404)
	expect((await site.as('trainer', '/people/rita/transcript')).status).toBe(404)
	expect((await site.as('hr', '/people/nina/transcript')).body).toContain('Transcript of Person nina')
	expect((await site.as('admin', '/people/nina/transcript')).status).toBe(403)
	expect(await site.deps.db.viewing.count({ where: { what: 'transcript' } })).toBe(1)
})
