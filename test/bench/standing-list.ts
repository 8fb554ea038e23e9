import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDb } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'
import { type PageToken, readToken } from '#app/server/store/page-token'
import { standingPage } from '#app/server/store/standing-list.server'
import type { StandingFilter, StandingQuery, StandingSort } from '#app/server/store/standing-query.server'
import { standingTotal } from '#app/server/store/standing-total.server'
import { standingRows } from '#test/support/standing-rows'
import { type Line, line } from './support/line'

const now = new Date('2026-03-02T00:00:00.000Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

/** Lists as HR asks for them, by name. */
const asked: [name: string, sort: StandingSort, descending: boolean, filter: StandingFilter][] = [
	['everybody by name', 'name', false, {}],
	['everybody by name, Z to A', 'name', true, {}],
	['a site by due day', 'due', false, { site: 'site-0' }],
	['a team by name', 'name', false, { team: 'team-1' }],
	['overdue by due day', 'due', false, { states: ['overdue'] }],
	['overdue or lapsed by name', 'name', false, { states: ['overdue', 'lapsed'] }],
	['late by thirty days, by state', 'state', false, { lateSince: inDays(-30) }],
	['a course by name', 'name', false, { course: 'course-1' }],
	['who has not begun a course, by name', 'name', false, { course: 'course-1', states: ['assigned'] }],
	['a course by expiry', 'expires', false, { course: 'course-1' }],
	[
		'expiring within 60 days, soonest first',
		'expires',
		false,
		{ expires: { from: now, before: inDays(60) } },
	],
	['completed, newest first', 'completed', true, { states: ['completed'] }],
	['everybody by state', 'state', false, {}],
	['required and not yet, by course', 'course', false, { states: ['not-yet'], required: true }],
	['with leavers, by due day, latest first', 'due', true, { leavers: true }],
]

const take = 50
const rounds = 120

type Place = 'first' | 'deep'
type Site = { db: Db; stop: () => Promise<void> }

async function siteOf(people: number): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
	const path = join(folder, 'bench.db')
	layTables(path)
	const db = await openDb(path, { synchronous: 'OFF' })
	await standingRows(db, people, 10)
	const stop = async () => {
		await db.close()
		rmSync(folder, { recursive: true, force: true })
	}
	return { db, stop }
}

/** A page far into the list: after so many pages as a fifth of it has, at most a hundred. */
async function deepIn(db: Db, query: StandingQuery, size: number): Promise<PageToken | null> {
	let token: PageToken | null = null
	for (let page = 0; page < Math.min(100, Math.ceil(size / take / 5)); page += 1) {
		const next = (await standingPage(db.read, query, { token, take })).next
		if (next === null) return token
		token = readToken(next)
	}
	return token
}

const p95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

async function timed(db: Db, query: StandingQuery, token: PageToken | null, times: number[]): Promise<void> {
	const began = performance.now()
	await Promise.all([standingPage(db.read, query, { token, take }), standingTotal(db.read, query, now)])
	times.push(performance.now() - began)
}

/** A page of each list with its count, of 200,000 standings against 2,000: both by turns, at the 95th percentile. */
export async function standingList(only = ''): Promise<Line[]> {
	const [large, small] = [await siteOf(20_000), await siteOf(200)]
	const lines: Line[] = []
	try {
		for (const [name, sort, descending, filter] of asked.filter(([name]) => name.includes(only))) {
			const query: StandingQuery = { scope: { kind: 'all' }, filter, sort, descending }
			const deep = {
				large: await deepIn(large.db, query, 200_000),
				small: await deepIn(small.db, query, 2000),
			}
			for (const place of ['first', 'deep'] satisfies Place[]) {
				const times = { large: new Array<number>(), small: new Array<number>() }
				for (let round = 0; round < rounds + 5; round += 1) {
					if (round === 5) times.large.length = times.small.length = 0
					await timed(large.db, query, place === 'deep' ? deep.large : null, times.large)
					await timed(small.db, query, place === 'deep' ? deep.small : null, times.small)
				}
				lines.push(
					line(`training list: ${name} (${place} page)`, 'ms', p95(times.large), p95(times.small), 2),
				)
			}
		}
	} finally {
		await large.stop()
		await small.stop()
	}
	return lines
}
