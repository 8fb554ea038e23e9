import { beforeEach, expect, test } from 'vitest'
import { grantCompletions } from '#app/server/acts/grant-completions.server'
import { importCompletions } from '#app/server/acts/import-completions.server'
import { undoCompletions } from '#app/server/acts/undo-completions.server'
import { completionColumns } from '#app/server/completions/completion-columns'
import { planCompletions } from '#app/server/completions/plan-completions.server'
import type { Deps } from '#app/server/deps.server'
import { readTable } from '#app/server/import/read-table.server'
import type { Me } from '#app/server/session/require.server'
import { certificatesOf } from '#app/server/store/certificates.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { meanwhile } from '#test/support/meanwhile'
import { publishedCourse } from '#test/support/published'

let deps: Deps
const hanna: Me = {
	...{ id: 'hanna', name: 'Hanna', email: 'hanna@example.test', role: 'hr', teamId: null },
	...{ trains: [], sessionId: 's', steppedUpAt: null },
}

beforeEach(async () => {
	deps = await testDeps()
	for (const id of ['nina', 'omar']) await colleague(deps, id, { teamId: 'desk' })
	await deps.db.person.update({ where: { id: 'omar' }, data: { number: '0042' } })
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [], validMonths: 12 })
})

function rowsOf(text: string) {
	const table = readTable(new TextEncoder().encode(text), completionColumns)
	if (!table.ok) throw new Error(table.why)
	return table.rows
}
const planned = (text: string, me = hanna) => planCompletions(deps, deps.db.read, me, rowsOf(text))
const faultsOf = async (text: string, me = hanna) =>
	(await planned(text, me)).faults.map(({ line, code }) => [line, code])

async function takenIn(text: string) {
	const rows = rowsOf(text)
	const { digest } = await planCompletions(deps, deps.db.read, hanna, rows)
	return importCompletions(deps, hanna, { file: 'past.csv', rows, digest })
}

const good = `Email;Number;Course;Completed on;Minutes;Expires on;Language
nina@example.test;;respect;2025-06-01;45;;en
;0042;Course respect;01.02.2026;30;2026-12-31;de
`

test('a file is taken in whole: rows marked imported, certificates, standings, log; the chain holds', async () => {
	expect(await takenIn(good)).toMatchObject({ ok: true, rows: 2 })
	const rows = await deps.db.completionRecord.findMany({ orderBy: { seq: 'asc' } })
	expect(
		rows.map(({ way, grantedById, minutes, language }) => [way, grantedById, minutes, language]),
	).toEqual([
		['imported', 'hanna', 45, 'en'],
		['imported', 'hanna', 30, 'de'],
	])
	expect(rows.map(({ expiresAt }) => expiresAt?.toISOString().slice(0, 10))).toEqual([
		'2026-06-01',
		'2026-12-31',
	])
	expect((await certificatesOf(deps.db, 'omar'))[0]?.document).toMatchObject({
		...{ way: 'imported', completedOn: '2026-02-01', expiresOn: '2026-12-31' },
	})
	expect(await deps.db.standing.count({ where: { state: 'completed' } })).toBe(2)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 2 })
})

test('every row that cannot be taken in says why, and then nothing is', async () => {
	const bad = `email,number,course,completed,minutes,expires,language
,,respect,2025-01-01,,,
nobody@example.test,,respect,2025-01-01,,,
nina@example.test,0042,respect,2025-01-01,,,
nina@example.test,,baking,2025-01-01,,,
nina@example.test,,respect,3/4/25,,,
nina@example.test,,respect,2031-01-01,,,
nina@example.test,,respect,1969-01-01,,,
nina@example.test,,respect,2025-01-01,an hour,,
nina@example.test,,respect,2025-01-01,,soon,
nina@example.test,,respect,2025-01-01,,2024-01-01,
nina@example.test,,respect,2025-01-01,,,English!
nina@example.test,,"=HYPERLINK(""x"")",2025-01-01,,,
nina@example.test,,respect,2025-01-02,,,
NINA@example.test,,respect,2025-01-02,,,
`
	expect((await faultsOf(bad)).map(([, code]) => code)).toEqual([
		...['person-missing', 'person-unknown', 'person-two', 'course-unknown', 'day-bad', 'day-future'],
		...['day-early', 'minutes-bad', 'expires-bad', 'expires-early', 'language-bad', 'formula', 'twice'],
	])
	expect((await faultsOf(bad)).at(-1)).toEqual([15, 'twice'])
	expect(await takenIn(bad)).toEqual({ ok: false, refused: 'faults' })
	expect(await deps.db.completionRecord.count()).toBe(0)
})

test('what is in the records already, and people of other teams, are told', async () => {
	await takenIn(good)
	expect(await faultsOf(good)).toEqual([
		[2, 'recorded-already'],
		[3, 'recorded-already'],
	])
	const scoped = { ...hanna, trains: ['phone'] }
	expect((await faultsOf(good, scoped)).map(([, code]) => code)).toEqual(['person-unknown', 'person-unknown'])
})

test('where something changed since the look, nothing happens', async () => {
	const rows = rowsOf(good)
	const asked = { file: 'past.csv', rows, digest: 'another' }
	expect(await importCompletions(deps, hanna, asked)).toEqual({ ok: false, refused: 'changed' })
})

const recorded = (personId: string, day: string) =>
	deps.db.write((tx) => {
		const at = new Date(`${day}T12:00:00Z`)
		return grantCompletions(deps, tx, [{ personId, course: 'respect', at, minutes: 5, way: 'observed' }], {
			id: 'theo',
		})
	})
async function takenInWhile(act: () => Promise<unknown>) {
	const rows = rowsOf(good)
	const { digest } = await planCompletions(deps, deps.db.read, hanna, rows)
	return importCompletions(meanwhile(deps, act), hanna, { file: 'past.csv', rows, digest })
}

test('what is recorded while a file waits for its turn is seen: nothing is written twice', async () => {
	expect(await takenInWhile(() => recorded('nina', '2025-06-01'))).toEqual({ ok: false, refused: 'faults' })
	expect(await deps.db.completionRecord.count()).toBe(1)
})

test('a round that somebody completes while a file waits counts before those of the file', async () => {
	expect(await takenInWhile(() => recorded('nina', '2024-06-01'))).toMatchObject({ ok: true, rows: 2 })
	const rows = await deps.db.completionRecord.findMany({ orderBy: { seq: 'asc' } })
	expect(rows.map(({ way, courseRound }) => [way, courseRound])).toEqual([
		['observed', 1],
		['imported', 2],
		['imported', 1],
	])
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 3 })
})

test('who changes while a file waits is not taken for who they were', async () => {
	const swap = async () => {
		await deps.db.person.update({ where: { id: 'omar' }, data: { number: null } })
		await deps.db.person.update({ where: { id: 'nina' }, data: { number: '0042' } })
	}
	expect(await takenInWhile(swap)).toEqual({ ok: false, refused: 'changed' })
	expect(await deps.db.completionRecord.count()).toBe(0)
})

test('undoing adds rows that take away, takes certificates back, once; then the file can come again', async () => {
	const done = await takenIn(good)
	const runId = done.ok ? done.runId : ''
	expect(await undoCompletions(deps, hanna, runId)).toBe(2)
	expect(await undoCompletions(deps, hanna, runId)).toBeNull()
	const rows = await deps.db.completionRecord.findMany({ orderBy: { seq: 'asc' } })
	expect(rows.map(({ result, corrects }) => [result, corrects])).toEqual([
		...[
			['completed', null],
			['completed', null],
		],
		...[
			['void', 1],
			['void', 2],
		],
	])
	expect((await certificatesOf(deps.db, 'nina')).map(({ state }) => state)).toEqual(['revoked'])
	expect((await deps.db.recordLine.findUnique({ where: { seq: 2 } }))?.correctedBy).toBe(4)
	expect(await deps.db.standing.count({ where: { state: 'completed' } })).toBe(0)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 4 })
	expect(await takenIn(good)).toMatchObject({ ok: true })
})

test('a thousand rows are sealed in one go, and others have their turn between', async () => {
	const people = Array.from({ length: 1000 }, (_, place) => `p${place}`)
	await deps.db.person.createMany({
		data: people.map((id) => ({
			...{ id, email: `${id}@example.test`, name: id, passwordHash: '-', role: 'trainee' },
			createdAt: deps.now(),
		})),
	})
	const lines = people.map((id) => `${id}@example.test,respect,2025-05-05`)
	let turns = 0
	const others = setInterval(() => turns++, 0)
	expect(await takenIn(['email,course,completed', ...lines].join('\n'))).toMatchObject({ rows: 1000 })
	clearInterval(others)
	expect(turns).toBeGreaterThan(8)
	expect(await deps.db.certificate.count()).toBe(1000)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 1000 })
})

test('a file of several hundred people is checked along its courses, and taken back whole', async () => {
	const people = Array.from({ length: 520 }, (_, place) => `p${place}`)
	for (const id of people) await colleague(deps, id, { teamId: 'desk' })
	const file = (day: string) =>
		`email,course,completed\n${people.map((id) => `${id}@example.test,respect,${day}`).join('\n')}\n`
	const done = await takenIn(file('2025-06-01'))
	expect(done).toMatchObject({ ok: true, rows: 520 })
	const again = (await planned(file('2025-06-01'))).faults
	expect([again.length, again[0]?.code]).toEqual([520, 'recorded-already'])
	expect(done.ok && (await undoCompletions(deps, hanna, done.runId))).toBe(520)
	expect(await deps.db.certificate.count({ where: { state: 'issued' } })).toBe(0)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 1040 })
})
