import { expect, test } from 'vitest'
import type { Db } from '#app/server/store/db.server'
import { readToken, writeToken } from '#app/server/store/page-token'
import { standingBatches, standingPage } from '#app/server/store/standing-list.server'
import {
	isState,
	type StandingQuery,
	type StandingRow,
	standingSorts,
	stateOrder,
} from '#app/server/store/standing-query.server'
import { testDb } from '#test/support/db'
import { standingRows } from '#test/support/standing-rows'

const all: StandingQuery = {
	scope: { kind: 'all' },
	filter: { leavers: true },
	sort: 'name',
	descending: false,
}

async function walked(db: Db, query: StandingQuery, take: number, small?: number) {
	const pages: StandingRow[][] = []
	let token: string | null = null
	do {
		const page = await standingPage(db, query, {
			token: readToken(token),
			take,
			...(small !== undefined && { small }),
		})
		pages.push(page.rows)
		token = page.next
	} while (token !== null)
	return pages
}

const names = (rows: readonly StandingRow[]) => rows.map(({ personId, course }) => `${personId} ${course}`)
const queries = standingSorts.flatMap((sort) =>
	[false, true].flatMap((descending) =>
		[
			{ leavers: true },
			{ states: ['overdue', 'lapsed', 'assigned'] as const },
			{ team: 'team-1' },
			{ course: 'course-1', states: ['assigned', 'completed'] as const },
		].map((filter) => ({ ...all, sort, descending, filter })),
	),
)
/** Sorted as a small set, and along an index as if the set were large. */
const ways = [1000, 0]

const keys: Record<StandingQuery['sort'], (row: StandingRow) => (string | null)[]> = {
	name: (row) => [row.personName, row.personId, row.course],
	due: (row) => [row.dueAt?.toISOString() ?? null, row.personId, row.course],
	completed: (row) => [row.completedAt?.toISOString() ?? null, row.personId, row.course],
	expires: (row) => [row.expiresAt?.toISOString() ?? null, row.personId, row.course],
	state: (row) => [
		String(stateOrder.indexOf(row.state)),
		row.dueAt?.toISOString() ?? null,
		row.personId,
		row.course,
	],
	course: (row) => [row.course, row.personName, row.personId],
}

/** What a list shows, worked out one by one. */
async function expected(db: Db, { filter, sort, descending }: StandingQuery): Promise<string[]> {
	const { states, team, course, leavers } = filter
	const rows = (await db.standing.findMany()).flatMap(({ state, ...row }) =>
		isState(state) &&
		(!states || states.includes(state)) &&
		(!team || row.teamId === team) &&
		(!course || row.course === course) &&
		(leavers || row.active)
			? [{ ...row, state }]
			: [],
	)
	const compare = (one: StandingRow, other: StandingRow): number => {
		const theirs = keys[sort](other)
		for (const [place, key] of keys[sort](one).entries()) {
			const against = theirs[place] ?? null
			if (key === against) continue
			// What has no day comes last, whichever way.
			if (key === null || against === null) return key === null ? 1 : -1
			return key < against === descending ? 1 : -1
		}
		return 0
	}
	return names(rows.sort(compare))
}

test('D5 each sort and filter shows what it should, once each, in order, however it is read', async () => {
	const db = await testDb()
	await standingRows(db, 70, 3)
	for (const query of queries) {
		const whole = await expected(db, query)
		expect(whole.length).toBeGreaterThan(5)
		for (const small of ways) expect(names((await walked(db, query, 47, small)).flat())).toEqual(whole)
		const batched: StandingRow[] = []
		for await (const rows of standingBatches(db, query, 53)) batched.push(...rows)
		expect(names(batched)).toEqual(whole)
	}
})

test('D5 going back shows the pages that one came by', async () => {
	const db = await testDb()
	await standingRows(db, 40, 3)
	for (const query of queries)
		for (const small of ways) {
			const at = (token: string | null) =>
				standingPage(db, query, { token: readToken(token), take: 5, small })
			const first = await at(null)
			const second = await at(first.next)
			const third = await at(second.next)
			const back = await at(third.previous)
			expect(names(back.rows)).toEqual(names(third.previous ? second.rows : first.rows))
			const start = await at(second.previous)
			expect([names(start.rows), start.previous]).toEqual([names(first.rows), null])
		}
})

test('D5 a token that somebody made up, or of another sort, asks for the first page', async () => {
	const db = await testDb()
	await standingRows(db, 10, 2)
	const first = await standingPage(db, all, { token: null, take: 3 })
	const bad = [
		writeToken({ sort: 'due', back: false, key: { part: 0, values: ['2026-01-01', 'p', 'c'] } }),
		writeToken({ sort: 'name', back: false, key: { part: 7, values: [] } }),
		'e30',
		'%%%',
	]
	for (const token of bad) {
		const page = await standingPage(db, all, { token: readToken(token), take: 3 })
		expect(names(page.rows)).toEqual(names(first.rows))
	}
	const due = { ...all, sort: 'due' as const }
	const noDay = readToken(
		writeToken({ sort: 'due', back: false, key: { part: 0, values: ['yesterday', 'p', 'c'] } }),
	)
	expect(names((await standingPage(db, due, { token: noDay, take: 3 })).rows)).toEqual(
		names((await standingPage(db, due, { token: null, take: 3 })).rows),
	)
})

test('D5 a scope of teams shows theirs alone, and a team that is none of them nobody', async () => {
	const db = await testDb()
	await standingRows(db, 110, 1)
	const scope = { kind: 'teams', teamIds: ['team-1'] } as const
	for (const small of ways) {
		const own = (await walked(db, { ...all, scope }, 40, small)).flat()
		expect(new Set(own.map(({ teamId }) => teamId))).toEqual(new Set(['team-1']))
		expect(own.length).toBe(50)
		const others = { ...all, scope, filter: { team: 'team-0', leavers: true } }
		expect((await walked(db, others, 40, small)).flat()).toEqual([])
		expect((await walked(db, { ...all, scope: { kind: 'teams', teamIds: [] } }, 40, small)).flat()).toEqual(
			[],
		)
	}
})

test('D5 days, rounds, people and what is late filter together', async () => {
	const db = await testDb()
	await standingRows(db, 60, 3)
	const late = new Date('2025-12-01T00:00:00.000Z')
	const filter = { lateSince: late, completed: { from: new Date('2025-06-01T00:00:00.000Z') } }
	const lapsed = (await walked(db, { ...all, filter }, 40)).flat()
	expect(lapsed.length).toBeGreaterThan(0)
	for (const row of lapsed) {
		expect(row.state).toBe('lapsed')
		expect(row.dueAt?.getTime()).toBeLessThanOrEqual(late.getTime())
	}
	const one = await walked(db, { ...all, filter: { personIds: ['p000003'], required: true, round: 1 } }, 40)
	for (const row of one.flat()) expect([row.personId, row.required, row.round]).toEqual(['p000003', true, 1])
})
