import { expect, test } from 'vitest'
import { refreshEverybody } from '#app/server/acts/refresh-standings.server'
import { verifyRows } from '#app/server/acts/verify-rows.server'
import type { Me } from '#app/server/session/require.server'
import { personRecords } from '#app/server/store/person-file.server'
import { proofView } from '#app/server/views/proof-view.server'
import { disputedHouse, endedOfficially } from '#test/support/disputed'
import { publishedCourse, publishedLesson } from '#test/support/published'
import { keepRecord } from '#test/support/record'

const hr: Me = {
	...{ id: 'hanna', role: 'hr', trains: [], name: 'Hanna', email: 'hanna@example.test' },
	...{ teamId: null, sessionId: 's', steppedUpAt: null },
}

async function house() {
	const deps = await disputedHouse()
	await publishedLesson(deps, 'respect', 'being-heard')
	await publishedCourse(deps, 'respect', { lessons: ['being-heard'], scenarios: ['weigh-it-up'] })
	await keepRecord(deps, 'olga')
	await endedOfficially(deps, 'sorry')
	await keepRecord(deps, 'nina', {
		kind: 'course',
		slug: 'respect',
		result: 'completed',
		scores: null,
		way: 'play',
	})
	await refreshEverybody(deps)
	return deps
}

test('PP1 the rows of one person are checked alone, each against the row before it', async () => {
	const deps = await house()
	const rows = await personRecords(deps.db, 'nina')
	expect(rows.map(({ seq }) => seq)).toEqual([2, 3])
	expect(await verifyRows(deps, 'nina', rows)).toEqual(rows.map(({ seq }) => ({ seq, why: null })))
})

test('PP2 a row that was changed, one of somebody else’s and one with another attempt are named', async () => {
	const deps = await house()
	const rows = await personRecords(deps.db, 'nina')
	const faultOf = async (change: object, personId = 'nina') =>
		(await verifyRows(deps, personId, [{ ...rows[0]!, ...change }]))[0]?.why
	expect(await faultOf({ minutes: 99 })).toMatch(/seal does not fit/)
	expect(await faultOf({ previous: '0'.repeat(64) })).toMatch(/does not follow/)
	expect(await faultOf({ keyId: 'lost' })).toMatch(/not among the keys/)
	expect(await faultOf({}, 'olga')).toMatch(/somebody else/)
})

test('PP3 the pack counts what was checked, and shows nobody who is out of reach', async () => {
	const deps = await house()
	const pack = await proofView(deps, hr, 'nina')
	expect(pack?.checked).toEqual({ rows: 2, faults: 0 })
	expect(pack?.courses.find(({ course }) => course === 'respect')?.records).toMatchObject([
		{ seq: 2, result: 'passed', fault: null },
		{ seq: 3, result: 'completed', fault: null, grantedBy: null },
	])
	expect(await proofView(deps, { ...hr, trains: ['yard'] }, 'nina')).toBe(null)
	expect(await proofView(deps, { ...hr, role: 'admin' }, 'nina')).toBe(null)
	expect(await proofView(deps, hr, 'nobody')).toBe(null)
})

test('PP4 a record that no course asks for is in the pack too', async () => {
	const deps = await disputedHouse()
	await endedOfficially(deps, 'sorry')
	const pack = await proofView(deps, hr, 'nina')
	expect(pack).toMatchObject({ courses: [], checked: { rows: 1 }, others: [{ slug: 'weigh-it-up' }] })
})
