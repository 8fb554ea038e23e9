import { expect, test } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import { seedLarge } from '#app/server/seed/seed-large.server'
import { readToken } from '#app/server/store/page-token'
import { exportBatches } from '#app/server/store/record-export.server'
import { type RecordQuery, recordQueryFrom } from '#app/server/store/record-query.server'
import { type RecordScope, recordsOf } from '#app/server/store/records.server'
import { testDeps } from '#test/support/deps'

const now = new Date('2026-03-02T09:00:00.000Z')
const all: RecordScope = { kind: 'all' }
const teams: RecordScope = {
	kind: 'teams',
	teamIds: ['demo-team-01', 'demo-team-02'],
	personId: 'demo-person-00055',
}

type Line = Awaited<ReturnType<Deps['db']['recordLine']['findMany']>>[number]

/** Every page of a list from one end to the other. */
async function paged({ db }: Deps, query: RecordQuery, back: boolean): Promise<number[]> {
	const seqs: number[] = []
	let asked = query
	for (;;) {
		const page = await recordsOf(db.read, { ...asked, take: 97 }, now)
		const here = page.items.map(({ seq }) => seq)
		seqs.splice(back ? 0 : seqs.length, 0, ...here)
		const next = back ? page.previous : page.next
		if (next === null) return seqs
		asked = { ...query, from: readToken(next) }
	}
}

const columns = { at: ['at'], person: ['name'], slug: ['slug', 'at'], result: ['result', 'at'] } as const

function expected(lines: readonly Line[], query: RecordQuery, keep: (line: Line) => boolean): number[] {
	const sign = query.descending ? -1 : 1
	const keysOf = (line: Line) =>
		columns[query.sort].map((key) => (key === 'at' ? line.at.toISOString() : line[key]))
	return lines
		.filter((line) => keep(line))
		.toSorted((one, other) => {
			const [mine, theirs] = [keysOf(one).join('\n'), keysOf(other).join('\n')]
			return sign * (mine < theirs ? -1 : mine > theirs ? 1 : one.seq - other.seq)
		})
		.map(({ seq }) => seq)
}

const noAttestation = (line: Line) => line.kind !== 'attestation'
const cases: [name: string, query: string, scope: RecordScope, keep: (line: Line) => boolean][] = [
	['everything', '', all, noAttestation],
	['a team', 'team=demo-team-02', all, (line) => noAttestation(line) && line.teamId === 'demo-team-02'],
	[
		'two teams and oneself',
		'',
		teams,
		(line) =>
			noAttestation(line) &&
			(['demo-team-01', 'demo-team-02'].includes(line.teamId ?? '') || line.personId === 'demo-person-00055'),
	],
	['ten people', 'who=demo 0000', all, (line) => noAttestation(line) && line.name.startsWith('Demo 0000')],
	['a course', 'what=course:demo-alpha', all, (line) => line.kind === 'course' && line.slug === 'demo-alpha'],
	['attestations', 'kind=attestation', all, (line) => line.kind === 'attestation'],
	['imported', 'way=imported', all, (line) => line.way === 'imported'],
	[
		'not yet in 2025',
		'result=not-yet&from=2025-01-01&to=2025-12-31',
		all,
		(line) => line.result === 'not-yet' && line.at.getUTCFullYear() === 2025,
	],
	[
		'lapsed',
		'expired=yes',
		all,
		(line) => noAttestation(line) && line.expiresAt !== null && line.expiresAt <= now,
	],
	['corrected', 'corrected=yes', all, (line) => line.correctedBy !== null],
]

const orders = [
	['at', 'desc'],
	['person', 'asc'],
	['slug', 'desc'],
	['result', 'asc'],
] as const

test('pages put together are the list, by every sort; so is an export', async () => {
	const deps = await testDeps({ now: () => now })
	await seedLarge(deps, { people: 60, rows: 700, seed: 2, standings: false })
	const lines = await deps.db.recordLine.findMany()
	for (const [name, params, scope, keep] of cases) {
		for (const [sort, dir] of orders) {
			const query = recordQueryFrom(new URLSearchParams(`${params}&sort=${sort}&dir=${dir}`), scope, now)
			const list = expected(lines, query, keep)
			const told = `${name} by ${sort}, ${dir}`
			const found = await paged(deps, query, false)
			expect([told, found]).toEqual([told, list])
			expect((await recordsOf(deps.db.read, query, now)).count).toBe(list.length)
			const exported: number[] = []
			for await (const rows of exportBatches(deps.db.read, query, { upTo: 700, size: 113 }))
				exported.push(...rows.map(({ seq }) => seq))
			expect([told, exported]).toEqual([told, list])
		}
	}
}, 120_000)

test('from the last page one comes back to the first', async () => {
	const deps = await testDeps({ now: () => now })
	await seedLarge(deps, { people: 20, rows: 400, standings: false })
	const query = recordQueryFrom(new URLSearchParams('sort=person'), all, now)
	const forwards = await paged(deps, query, false)
	let last = query
	for (;;) {
		const { next } = await recordsOf(deps.db.read, { ...last, take: 97 }, now)
		if (next === null) break
		last = { ...query, from: readToken(next) }
	}
	expect(await paged(deps, last, true)).toEqual(forwards)
})

test('an export holds nothing that was written after it began', async () => {
	const deps = await testDeps({ now: () => now })
	await seedLarge(deps, { people: 10, rows: 60, standings: false })
	const query = recordQueryFrom(new URLSearchParams('kind=course&dir=asc'), all, now)
	const seqs: number[] = []
	for await (const rows of exportBatches(deps.db.read, query, { upTo: 40, size: 5 }))
		seqs.push(...rows.map(({ seq }) => seq))
	expect(Math.max(...seqs)).toBeLessThanOrEqual(40)
	expect(seqs.length).toBeGreaterThan(5)
})
