import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { testDb } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { smallSite } from '#test/support/small-site'

const post = { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' }, body: '' }

test('E2 with the disk full writes answer 503, reads go on, and all works once there is space', async () => {
	const deps = await testDeps()
	const site = await smallSite(deps)
	await deps.db.$queryRawUnsafe('PRAGMA max_page_count = 1')
	const full = await site.ask('/write', post)
	expect([full.status, full.headers['retry-after']]).toEqual([503, '2'])
	expect((await site.ask('/echo')).status).toBe(200)
	expect(await deps.db.read.team.count()).toBe(0)
	await deps.db.$queryRawUnsafe('PRAGMA max_page_count = 1000000')
	expect(await site.ask('/write', post)).toMatchObject({ status: 200, body: '"kept"' })
})

test('E5 while another process holds the database writes answer 503 in the end, and nothing is lost after', async () => {
	const deps = await testDeps({ db: await testDb({ waits: [10] }) })
	const site = await smallSite(deps)
	const other = new Database(deps.db.path)
	other.exec('BEGIN IMMEDIATE')
	expect((await site.ask('/write', post)).status).toBe(503)
	expect((await site.ask('/readyz')).status).toBe(503)
	other.exec('COMMIT')
	other.close()
	expect((await site.ask('/write', post)).status).toBe(200)
})

test('an error that is our fault stays a 500', async () => {
	const site = await smallSite(await testDeps())
	expect((await site.ask('/boom')).status).toBe(500)
})
