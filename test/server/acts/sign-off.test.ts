import { beforeEach, expect, test } from 'vitest'
import { signOff } from '#app/server/acts/sign-off.server'
import type { Deps } from '#app/server/deps.server'
import type { Me } from '#app/server/session/require.server'
import { certificatesOf } from '#app/server/store/certificates.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'

let deps: Deps
const theo: Me = {
	...{ id: 'theo', name: 'Theo', email: 'theo@example.test', role: 'trainer', teamId: 'desk' },
	...{ trains: ['desk'], sessionId: 's', steppedUpAt: null },
}
const hanna: Me = { ...theo, id: 'hanna', role: 'hr', trains: [] }
const asked = { course: 'respect', way: 'observed', day: '2026-02-27', minutes: 45, language: 'en' } as const

beforeEach(async () => {
	deps = await testDeps()
	for (const id of ['nina', 'omar']) await colleague(deps, id, { teamId: 'desk' })
	await colleague(deps, 'rita', { teamId: 'phone' })
	await colleague(deps, 'theo', { role: 'trainer', teamId: 'desk' })
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [], validMonths: 12 })
})

test('a trainer signs off people of their team: rows, certificates, standings, log, and the chain holds', async () => {
	const done = await signOff(deps, theo, { ...asked, personIds: ['nina', 'omar'] })
	expect(done).toEqual({ ok: true, seqs: [1, 2] })
	const row = await deps.db.completionRecord.findUnique({ where: { seq: 1 } })
	expect(row).toMatchObject({ way: 'observed', grantedById: 'theo', minutes: 45, courseRound: 1 })
	expect(row?.at.toISOString().slice(0, 10)).toBe('2026-02-27')
	expect(row?.expiresAt?.toISOString().slice(0, 10)).toBe('2027-02-27')
	const [paper] = await certificatesOf(deps.db, 'nina')
	expect(paper?.document).toMatchObject({ way: 'observed', completedOn: '2026-02-27', seq: 1 })
	expect(await deps.db.standing.count({ where: { state: 'completed' } })).toBe(2)
	expect(await deps.db.auditEntry.count({ where: { action: 'completion.sign-off' } })).toBe(1)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 2 })
})

test('a second time is a second round', async () => {
	await signOff(deps, theo, { ...asked, personIds: ['nina'] })
	await signOff(deps, theo, { ...asked, day: '2026-03-01', personIds: ['nina'] })
	const rows = await deps.db.completionRecord.findMany({ orderBy: { seq: 'asc' } })
	expect(rows.map(({ courseRound }) => courseRound)).toEqual([1, 2])
})

test('nobody signs off themselves, another’s people, a day to come, or a course that is not there', async () => {
	const refused = async (me: Me, more: object) => {
		const done = await signOff(deps, me, { ...asked, personIds: ['nina'], ...more })
		return done.ok ? 'done' : done.refused
	}
	expect(await refused(theo, { personIds: ['nina', 'theo'] })).toBe('oneself')
	expect(await refused(theo, { personIds: ['nina', 'rita'] })).toBe('not-theirs')
	expect(await refused(theo, { personIds: ['nobody'] })).toBe('not-theirs')
	expect(await refused(theo, { personIds: [] })).toBe('no-people')
	expect(await refused(theo, { day: '2026-03-03' })).toBe('future')
	expect(await refused(theo, { course: 'unknown' })).toBe('no-course')
	expect(await refused({ ...theo, role: 'trainee' }, {})).toBe('not-theirs')
	expect(await refused({ ...hanna, trains: ['phone'] }, {})).toBe('not-theirs')
	expect(await deps.db.completionRecord.count()).toBe(0)
	expect(await refused(hanna, { personIds: ['nina', 'rita'] })).toBe('done')
})

test('somebody on the other side of the world did it on that day where they are', async () => {
	await deps.db.person.update({ where: { id: 'nina' }, data: { timeZone: 'Pacific/Kiritimati' } })
	await signOff(deps, theo, { ...asked, personIds: ['nina'] })
	const [paper] = await certificatesOf(deps.db, 'nina')
	expect(paper?.document.completedOn).toBe('2026-02-27')
})
