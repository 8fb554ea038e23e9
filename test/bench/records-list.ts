import { readToken } from '#app/server/store/page-token'
import type {
	RecordFilter,
	RecordQuery,
	RecordScope,
	RecordSort,
} from '#app/server/store/record-query.server'
import { recordsOf } from '#app/server/store/records.server'
import type { RecordsHouse } from './support/large-records'
import { type Line, line } from './support/line'

const take = 50
const rounds = 120
const dayMs = 86_400_000
const now = new Date('2026-03-02T09:00:00.000Z')

type Asked = [name: string, sort: RecordSort, descending: boolean, filter: RecordFilter, scope?: RecordScope]

/** Lists as HR asks for them, by name; with the names and days of this house. */
async function askedIn({ db }: RecordsHouse): Promise<Asked[]> {
	const team = await db.read.team.findFirstOrThrow({ where: { id: { startsWith: 'demo-team-' } } })
	const site = await db.read.site.findFirstOrThrow({ where: { id: { startsWith: 'demo-site-' } } })
	const { slug } = await db.read.recordLine.findFirstOrThrow({ where: { kind: 'course' } })
	const last = await db.read.recordLine.findFirstOrThrow({ orderBy: { at: 'desc' } })
	const before = last.at
	const from = new Date(before.getTime() - 365 * dayMs)
	const trainer: RecordScope = { kind: 'teams', teamIds: [team.id], personId: 'nobody' }
	return [
		['everything, newest first', 'at', true, {}],
		['everything, oldest first', 'at', false, {}],
		['everybody by name', 'person', false, {}],
		['everything by what', 'slug', false, {}],
		['everything by result', 'result', true, {}],
		['a team, newest first', 'at', true, { team: team.id }],
		['a team by name', 'person', false, { team: team.id }],
		['a team by result', 'result', false, { team: team.id }],
		['a site by name', 'person', false, { site: site.id }],
		['a course, newest first', 'at', true, { slug, kind: 'course' }],
		['a course by name', 'person', false, { slug, kind: 'course' }],
		['not yet, newest first', 'at', true, { result: 'not-yet' }],
		['not yet by name, Z to A', 'person', true, { result: 'not-yet' }],
		['one person, newest first', 'at', true, { who: 'Demo 00017' }],
		['a year, newest first', 'at', true, { from, before }],
		['imported, newest first', 'at', true, { way: 'imported' }],
		['no longer valid, by name', 'person', false, { expiredBy: before }],
		["a trainer's team, newest first", 'at', true, {}, trainer],
	]
}

const p95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

/** A page far into the list, after at most forty: the last full one, so that a short list is not compared by its last lines. */
async function deepIn(house: RecordsHouse, query: RecordQuery): Promise<RecordQuery> {
	let deep = query
	let asked = query
	for (let page = 0; page < 40; page += 1) {
		const { next } = await recordsOf(house.db.read, asked, now)
		if (next === null) return deep
		deep = asked
		asked = { ...query, from: readToken(next) }
	}
	return deep
}

async function timed(house: RecordsHouse, query: RecordQuery): Promise<number> {
	const began = performance.now()
	await recordsOf(house.db.read, query, now)
	return performance.now() - began
}

/** A page of each list with its count, of a large house beside one of a hundredth: by turns, at the 95th percentile. */
export async function recordsList(large: RecordsHouse, small: RecordsHouse, only = ''): Promise<Line[]> {
	const lines: Line[] = []
	const [inLarge, inSmall] = [await askedIn(large), await askedIn(small)]
	for (const [place, [name, sort, descending, filter, scope]] of inLarge.entries()) {
		const other = inSmall[place]
		if (!name.includes(only) || !other) continue
		const all: RecordScope = { kind: 'all' }
		const plain = { sort, descending, from: null, take }
		const first = {
			large: { ...plain, filter, scope: scope ?? all },
			small: { ...plain, filter: other[3], scope: other[4] ?? all },
		}
		const deep = { large: await deepIn(large, first.large), small: await deepIn(small, first.small) }
		for (const [where, query] of [
			['first', first],
			['deep', deep],
		] as const) {
			const times = { large: new Array<number>(), small: new Array<number>() }
			for (let round = 0; round < rounds + 5; round += 1) {
				if (round === 5) times.large.length = times.small.length = 0
				// By turns the first, so that what the engine tidies up every few pages falls to both.
				if (round % 2 === 0) times.large.push(await timed(large, query.large))
				times.small.push(await timed(small, query.small))
				if (round % 2 === 1) times.large.push(await timed(large, query.large))
			}
			lines.push(line(`records: ${name} (${where} page)`, 'ms', p95(times.large), p95(times.small), 2))
		}
	}
	return lines
}
