import { expect, test } from 'vitest'
import { csvOf } from '#app/server/acts/csv.server'
import { exportRecords } from '#app/server/acts/export-records.server'
import { recordScope } from '#app/server/session/record-scope'
import { recordQueryFrom } from '#app/server/store/record-query.server'
import { recordsOf } from '#app/server/store/records.server'
import { recordListItem } from '#app/server/views/records-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const all = { kind: 'all' as const }
const now = new Date('2026-03-02T09:00:00.000Z')
const ask = (query: string) => recordQueryFrom(new URLSearchParams(query), all, now)
const text = async (file: { body: ReadableStream<Uint8Array> }) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await new Response(file.body).arrayBuffer())

async function office() {
	const deps = await testDeps()
	await colleague(deps, 'nina', { teamId: 'desk', name: 'Nina Newhire' })
	await colleague(deps, 'olga', { teamId: 'stores', name: 'Olga Old' })
	await colleague(deps, 'pia', { name: 'Pia Plain' })
	await keepRecord(deps, 'nina', { result: 'not-yet', at: new Date('2026-02-27T10:00:00Z') })
	await keepRecord(deps, 'olga', { at: new Date('2026-02-28T23:59:59.999Z') })
	await keepRecord(deps, 'nina', { at: new Date('2026-03-01T00:00:00.000Z') })
	await keepRecord(deps, 'nina', { kind: 'course', slug: 'respect', result: 'completed', scores: null })
	await keepRecord(deps, 'pia', { slug: 'bench' })
	return deps
}

test.each([
	['', [5, 4, 3, 2, 1]],
	['who=NINA', [4, 3, 1]],
	['who=olga@example', [2]],
	['what=course:respect', [4]],
	['what=scenario:parcel', [3, 2, 1]],
	['what=parcel', [5, 4, 3, 2, 1]],
	['result=not-yet', [1]],
	['from=2026-02-28&to=2026-02-28', [2]],
	['from=2026-03-01', [5, 4, 3]],
	['to=2026-02-28&sort=at&dir=asc', [1, 2]],
	['sort=person', [1, 3, 4, 2, 5]],
	['sort=slug&dir=desc', [4, 3, 2, 1, 5]],
	['who=nina&result=passed', [3]],
	['team=desk', [4, 3, 1]],
	['team=desk&sort=slug', [1, 3, 4]],
	['kind=course', [4]],
	['way=imported', []],
	['corrected=yes', []],
	['expired=yes', []],
	['from=tomorrow&what=&sort=mac&dir=up&after=x', [5, 4, 3, 2, 1]],
])('the list for "%s" shows rows %j', async (query, rows) => {
	const deps = await office()
	const found = await recordsOf(deps.db.read, ask(query), now)
	expect(found.items.map((item) => item.seq)).toEqual(rows)
})

test('a page is a part, the count is the whole', async () => {
	const deps = await office()
	const seqs = async (after: string | null) => {
		const query = ask(`sort=at&dir=asc${after === null ? '' : `&after=${after}`}`)
		const page = await recordsOf(deps.db.read, { ...query, take: 2 }, now)
		expect(page).toMatchObject({ count: 5, exact: true })
		return { ...page, seqs: page.items.map((item) => item.seq) }
	}
	const first = await seqs(null)
	const second = await seqs(first.next)
	const last = await seqs(second.next)
	expect([first.seqs, second.seqs, last.seqs]).toEqual([[1, 2], [3, 4], [5]])
	expect([first.previous, last.next]).toEqual([null, null])
	expect((await seqs(last.previous)).seqs).toEqual([3, 4])
	expect((await seqs(second.previous)).seqs).toEqual([1, 2])
})

test('people see the records in their reach: oneself, the own teams, all, none', async () => {
	const deps = await office()
	const seen = async (me: { id: string; role: string; trains: string[] }) => {
		const scope = recordScope(me)
		if (scope === null) return null
		const { items } = await recordsOf(
			deps.db.read,
			recordQueryFrom(new URLSearchParams('dir=asc'), scope, now),
			now,
		)
		return items.map((item) => item.seq)
	}
	expect(await seen({ id: 'nina', role: 'trainee', trains: [] })).toEqual([1, 3, 4])
	expect(await seen({ id: 'theo', role: 'trainer', trains: ['stores'] })).toEqual([2])
	expect(await seen({ id: 'pia', role: 'trainer', trains: ['stores'] })).toEqual([2, 5])
	expect(await seen({ id: 'hanna', role: 'hr', trains: [] })).toEqual([1, 2, 3, 4, 5])
	expect(await seen({ id: 'ada', role: 'admin', trains: [] })).toBeNull()
})

test('the export holds exactly what the filter shows, all pages, and the log who took it', async () => {
	const deps = await office()
	const file = await exportRecords(deps, { id: 'hanna' }, { ...ask('who=nina&result=passed'), take: 1 })
	expect(file.filename).toBe('rapport-records-2026-03-02T0900Z.csv')
	const body = await text(file)
	expect(body).toMatch(/^\uFEFFnumber,date \(UTC\),person,/)
	expect(body.trim().split('\r\n')).toHaveLength(2)
	expect(body).toContain(
		'3,2026-03-01 00:00,Nina Newhire,nina@example.test,Team desk,,scenario,parcel,parcel,',
	)
	expect(body).toContain(',passed,90,80,91,100,4,hash-1,,,2026-03-02 09:00,,,,,,Team desk,,,,,,,,,,,')
	expect(body.trim().endsWith(',2026-03-02 09:00,"person: nina, result: passed"')).toBe(true)
	const [entry] = await deps.db.auditEntry.findMany()
	expect(entry).toMatchObject({
		actorId: 'hanna',
		action: 'records.export',
		after: '{"filter":"person: nina, result: passed","form":"csv","upTo":5}',
	})
})

test('"not yet" is what a reader reads, and an erased person leaves a mark', async () => {
	const deps = await office()
	await deps.db.recordSubject.delete({ where: { seq: 2 } })
	const file = await exportRecords(deps, { id: 'hanna' }, ask(''))
	const body = await text(file)
	expect(body).toContain(',not yet,')
	expect(body).toContain('(erased)')
})

test('the scores of "not yet" are for the person alone, in the list and in the export', async () => {
	const deps = await office()
	const { items } = await recordsOf(deps.db.read, ask('result=not-yet'), now)
	expect(items.map((item) => recordListItem(item, 'hanna', now).score)).toEqual([null])
	expect(items.map((item) => recordListItem(item, 'nina', now).score)).toEqual([90])
	const forHr = await exportRecords(deps, { id: 'hanna' }, ask('result=not-yet'))
	expect(await text(forHr)).toContain(',not yet,,,,,4,')
	const own = recordQueryFrom(new URLSearchParams(), { kind: 'own', personId: 'nina' }, now)
	expect(await text(await exportRecords(deps, { id: 'nina' }, own))).toContain(',not yet,90,80,91,100,4,')
})

test.each([
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'\uFF1D1',
	'\uFF0B1',
	'\uFF0D1',
	'\uFF201',
])('a name that begins like a formula (%j) is text in every spreadsheet', (name) => {
	const cell = csvOf([[name, 7]])
		.replace(/,7\r\n$/, '')
		.replace(/^"|"$/g, '')
	expect(cell.startsWith("'")).toBe(true)
})

test('quotes, commas and lines stay inside their cell, and numbers stay numbers', () => {
	expect(csvOf([['a "b"', 'c,d', 'e\nf', -3]])).toBe('"a ""b""","c,d","e\nf",-3\r\n')
})

test('a file without a record still says when and by which filter, with places by their names', async () => {
	const deps = await office()
	const file = await exportRecords(deps, { id: 'hanna' }, ask('team=desk&way=imported'))
	const [, only = '', ...others] = (await text(file)).trim().split('\r\n')
	expect(others).toEqual([])
	expect(only).toMatch(/^\(none\),+2026-03-02 09:00,"team: Team desk, way: imported"$/)
})
