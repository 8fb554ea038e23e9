import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EnvFaults, readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { demoKeys } from '#app/server/keys.server'
import { openDb } from '#app/server/store/db.server'
import { testFolder } from '#test/support/db'

const live = {
	RAPPORT_MODE: 'live',
	RAPPORT_ORIGIN: 'https://training.example.org',
	RAPPORT_PROXY: 'trusted',
	RAPPORT_COOKIE_SECRETS: 'Qm7xw2Lr9ZpT4vKc8NsB1yHd6GfJ3aUe',
	RAPPORT_TOKEN_SECRET: 'Zt5nVb8Rk2Wq7Yc4Hs9Pd1Lm6Xg3Jf0A',
	RAPPORT_LEDGER_KEY_ID: '2026-a',
	RAPPORT_LEDGER_SECRET: 'Hd8Ks3Pw6Tz1Vb9Nq4Rx7Lc2Gm5Yj0Fe',
}

function faultsOf(source: Record<string, string>): string[] {
	try {
		readEnv(source)
	} catch (error) {
		if (error instanceof EnvFaults) return error.faults
		throw error
	}
	return []
}

test('with nothing set it is the demo on localhost', () => {
	expect(readEnv({})).toMatchObject({
		mode: 'demo',
		port: 3000,
		host: '127.0.0.1',
		origin: 'http://localhost:3000',
		secure: false,
		proxy: false,
		keys: null,
	})
})

test('a whole live setting is read, empty settings count as not made', () => {
	expect(readEnv({ ...live, PORT: '8080', RAPPORT_LEDGER_RETIRED: '' })).toMatchObject({
		mode: 'live',
		port: 8080,
		origin: 'https://training.example.org',
		secure: true,
		proxy: true,
		keys: { ledger: { id: '2026-a' }, retired: [], cookie: [live.RAPPORT_COOKIE_SECRETS] },
	})
})

test('E8 all faults are listed at once, each by its name', () => {
	const faults = faultsOf({ RAPPORT_MODE: 'live', PORT: 'eighty', RAPPORT_LOG: 'loud' })
	for (const name of [
		'PORT',
		'RAPPORT_LOG',
		'RAPPORT_ORIGIN',
		'RAPPORT_PROXY',
		'RAPPORT_COOKIE_SECRETS',
		'RAPPORT_TOKEN_SECRET',
		'RAPPORT_LEDGER_KEY_ID',
		'RAPPORT_LEDGER_SECRET',
	])
		expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1)
	expect(faults).toHaveLength(8)
})

test.each([
	['plain http', { RAPPORT_ORIGIN: 'http://training.example.org' }, 'RAPPORT_ORIGIN'],
	['a path in the origin', { RAPPORT_ORIGIN: 'https://example.org/training' }, 'RAPPORT_ORIGIN'],
	['no proxy', { RAPPORT_PROXY: 'none' }, 'RAPPORT_PROXY'],
	['a short secret', { RAPPORT_TOKEN_SECRET: 'short' }, 'RAPPORT_TOKEN_SECRET'],
	[
		'an example secret',
		{ RAPPORT_TOKEN_SECRET: 'change-me-change-me-change-me-now' },
		'RAPPORT_TOKEN_SECRET',
	],
	['one letter many times', { RAPPORT_LEDGER_SECRET: 'a'.repeat(40) }, 'RAPPORT_LEDGER_SECRET'],
	['one secret twice', { RAPPORT_TOKEN_SECRET: live.RAPPORT_LEDGER_SECRET }, 'Two settings'],
	['retired keys without names', { RAPPORT_LEDGER_RETIRED: 'x'.repeat(40) }, 'RAPPORT_LEDGER_RETIRED'],
])('E8 live refuses %s', (_what, change, start) => {
	expect(faultsOf({ ...live, ...change })).toEqual([expect.stringMatching(new RegExp(`^${start}`))])
})

test('E8 an unknown mode is refused, and so is a port beyond the last', () => {
	expect(faultsOf({ RAPPORT_MODE: 'production', PORT: '70000' })).toHaveLength(2)
})

test('a secret may lie in a file; both ways at once, or no such file, are faults', () => {
	const file = join(testFolder(), 'token')
	writeFileSync(file, `${live.RAPPORT_TOKEN_SECRET}\n`)
	const { RAPPORT_TOKEN_SECRET: _, ...rest } = live
	expect(readEnv({ ...rest, RAPPORT_TOKEN_SECRET_FILE: file }).keys?.token).toBe(live.RAPPORT_TOKEN_SECRET)
	expect(faultsOf({ ...live, RAPPORT_TOKEN_SECRET_FILE: file })).toEqual([
		expect.stringContaining('both set'),
	])
	expect(faultsOf({ ...rest, RAPPORT_TOKEN_SECRET_FILE: '/nowhere' })[0]).toContain('/nowhere')
})

test("the demo's keys are made once, for their owner only, and stay", () => {
	const folder = join(testFolder(), 'data')
	const keys = demoKeys(folder)
	expect(demoKeys(folder)).toEqual(keys)
	expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600)
	expect(new Set([keys.token, keys.ledger.secret, ...keys.cookie]).size).toBe(3)
})

test('E8 a keys file that holds something else is named', () => {
	const folder = testFolder()
	writeFileSync(join(folder, 'keys.json'), '{"token":"x"}')
	expect(() => demoKeys(folder)).toThrow('keys.json')
})

test('E8 a database that cannot be opened, or not kept as WAL, is refused by name', async () => {
	const folder = testFolder()
	await expect(openDb(join(folder, 'no', 'such.db'))).rejects.toThrow('such.db')
	await expect(openDb(':memory:')).rejects.toThrow('not as WAL')
})

test('.env.example is what the demo is without it, and names every setting there is', () => {
	const folder = testFolder()
	copyFileSync('.env.example', join(folder, '.env'))
	expect(readEnv(envFile(folder))).toEqual(readEnv({}))
	const text = readFileSync('.env.example', 'utf8')
	const names = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map((found) => found[1])
	expect(names.sort()).toEqual(
		[...Object.keys(live), 'RAPPORT_LEDGER_RETIRED', 'RAPPORT_DATA', 'RAPPORT_LOG', 'PORT', 'HOST'].sort(),
	)
})

test('without a .env file nothing is set by it', () => {
	expect(envFile(testFolder())).toEqual({})
})
