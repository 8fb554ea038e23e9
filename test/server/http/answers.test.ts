import { expect, test } from 'vitest'
import { handClock, testDeps } from '#test/support/deps'
import { smallSite } from '#test/support/small-site'

const own = { 'Sec-Fetch-Site': 'same-origin' }
const paths = ['/', '/echo', '/boom', '/nowhere', '/assets/none.js', '/healthz', '/readyz', '/%E0%A4%A']

test('D8 every answer carries the whole set of headers', async () => {
	const site = await smallSite(await testDeps())
	for (const path of paths) {
		const { headers, status } = await site.ask(path)
		expect([path, status, headers['x-content-type-options']]).toEqual([path, status, 'nosniff'])
		expect(headers).toMatchObject({
			'x-frame-options': 'DENY',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('microphone=()'),
			'x-request-id': expect.any(String),
		})
		expect(headers['x-powered-by']).toBeUndefined()
		const csp = headers['content-security-policy'] ?? ''
		for (const rule of [
			"default-src 'self'",
			"'strict-dynamic'",
			"object-src 'none'",
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
			"img-src 'self'",
			"require-trusted-types-for 'script'",
		])
			expect(csp).toContain(rule)
		expect(csp).not.toMatch(/unsafe|data:|\*/)
	}
})

test('D8 each answer has a nonce of its own', async () => {
	const site = await smallSite(await testDeps())
	const nonces = await Promise.all(
		[1, 2, 3].map(
			async () =>
				/'nonce-([^']+)'/.exec(String((await site.ask('/')).headers['content-security-policy']))?.[1],
		),
	)
	expect(new Set(nonces).size).toBe(3)
	expect(nonces[0]?.length).toBeGreaterThanOrEqual(32)
})

test('answers are kept by nobody, unless their route says so', async () => {
	const site = await smallSite(await testDeps())
	for (const path of ['/', '/echo', '/boom', '/nowhere'])
		expect((await site.ask(path)).headers['cache-control']).toBe('no-store')
	expect((await site.ask('/kept')).headers['cache-control']).toBe('public, max-age=60')
})

test('D8 https comes with HSTS and __Host- cookies, http without', async () => {
	const deps = await testDeps()
	const plain = await (await smallSite(deps)).ask('/')
	expect(plain.headers['strict-transport-security']).toBeUndefined()
	const safe = { ...deps.env, secure: true, origin: 'https://training.example.org' }
	const https = await (await smallSite({ ...deps, env: safe })).ask('/')
	expect(https.headers['strict-transport-security']).toContain('max-age=31536000')
	expect(https.headers['content-security-policy']).toContain('upgrade-insecure-requests')
})

test('D7 nothing of the inside gets out: errors, malformed addresses, malformed cookies', async () => {
	const site = await smallSite(await testDeps())
	const boom = await site.ask('/boom')
	expect(boom.status).toBe(500)
	const malformed = await site.ask('/%E0%A4%A')
	expect(malformed.status).toBe(400)
	const cookie = await site.ask('/echo', { headers: { Cookie: 'rapport=%E0%A4%A; rapport=é; =;' } })
	expect(cookie.status).toBe(200)
	for (const { body } of [boom, malformed])
		expect(body).not.toMatch(/SELECT|secret|\.js|\.ts|\n\s+at |Error:/)
	expect(malformed.body).toContain(String(malformed.headers['x-request-id']))
})

test('a body above a megabyte is refused, announced or not', async () => {
	const site = await smallSite(await testDeps())
	const body = Buffer.alloc(1024 * 1024 + 1, 'a')
	const fits = body.subarray(0, 1024 * 1024)
	const post = (more: { body: Buffer; chunked?: boolean }) =>
		site.ask('/echo', { method: 'POST', headers: own, ...more })
	expect((await post({ body: fits })).body).toBe(`{"got":${fits.length}}`)
	expect((await post({ body: fits, chunked: true })).body).toBe(`{"got":${fits.length}}`)
	for (const chunked of [false, true]) {
		const answer = await post({ body, chunked }).catch((error: Error) => error)
		// A client that still sends when we hang up may see the hang-up instead of the words.
		expect(answer instanceof Error ? 413 : answer.status).toBe(413)
	}
	expect((await site.ask('/healthz')).status).toBe(200)
})

test('D6 the log keeps one line a request, no secrets and no endless words', async () => {
	const site = await smallSite(await testDeps())
	await site.ask('/echo?token=s3cr3t&password=s3cr3t', {
		headers: {
			Cookie: 'rapport=s3cr3t',
			Authorization: 'Bearer s3cr3t',
			'User-Agent': 'x'.repeat(10_000),
		},
	})
	await site.ask(`/${'y'.repeat(5_000)}%0d%0a%7b%22level%22:60%7d`)
	await site.ask('/boom')
	const lines = site.log().trim().split('\n')
	expect(lines.map((line) => JSON.parse(line))).toHaveLength(lines.length)
	expect(lines.filter((line) => line.includes('"path"')).length).toBeGreaterThanOrEqual(3)
	expect(site.log()).not.toMatch(/s3cr3t|\u001b/)
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(4_000)
})

test('/readyz says what is ready: writes, WAL, migrations, disk, the newest backup; and no more once the server stops', async () => {
	const clock = handClock()
	const site = await smallSite(await testDeps({ now: clock.now }))
	const ready = await site.ask('/readyz')
	expect([ready.status, JSON.parse(ready.body)]).toEqual([
		200,
		{
			...{ ready: true, stopping: false },
			checks: { write: true, wal: true, migrations: true, disk: true },
			backup: { health: 'none', newest: null, ageHours: null },
		},
	])
	site.readiness.on = false
	expect((await site.ask('/readyz')).status).toBe(503)
	expect((await site.ask('/healthz')).body).toBe('alive\n')
})

test('E8 /readyz fails when the database is not at this version\u2019s level', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	const site = await smallSite(deps)
	await deps.db.$executeRawUnsafe('DELETE FROM "_prisma_migrations"')
	const answer = await site.ask('/readyz')
	expect([answer.status, JSON.parse(answer.body).checks]).toEqual([
		503,
		{ write: true, wal: true, migrations: false, disk: true },
	])
})
