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
	RAPPORT_SIGNING_KEY_ID: '2026-a',
	RAPPORT_SIGNING_SEED: 'q7Jm2Xw9Lr4ZpT8vKc3NsB6yHd1GfUeAoQ5RtYiPzVk',
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
		'RAPPORT_SIGNING_KEY_ID',
		'RAPPORT_SIGNING_SEED',
	])
		expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1)
	expect(faults).toHaveLength(10)
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
	['a seed of another length', { RAPPORT_SIGNING_SEED: 'q7Jm2Xw9Lr4Z' }, 'RAPPORT_SIGNING_SEED'],
	['a zone that there is not', { RAPPORT_TIME_ZONE: 'Europe/Atlantis' }, 'RAPPORT_TIME_ZONE'],
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
	const others = [
		...['RAPPORT_LEDGER_RETIRED', 'RAPPORT_SIGNING_RETIRED', 'RAPPORT_DATA', 'RAPPORT_LOG', 'PORT', 'HOST'],
		...['RAPPORT_TIME_ZONE', 'RAPPORT_CHECKPOINTS', 'RAPPORT_BACKUPS', 'RAPPORT_ERASURES'],
		...['RAPPORT_SMTP_URL', 'RAPPORT_MAIL_FROM'],
	]
	expect(names.sort()).toEqual([...Object.keys(live), ...others, ...Object.keys(opinion)].sort())
})

const opinion = {
	RAPPORT_OPINION_URL: 'https://models.company.org/v1/',
	RAPPORT_OPINION_MODEL: 'a-model:7b',
	RAPPORT_OPINION_KEY: 'a-key-of-theirs',
}

test('a second opinion is off unless its address is set, and then it is read in both modes', () => {
	expect([readEnv({}).opinion, readEnv(live).opinion]).toEqual([null, null])
	const read = { url: 'https://models.company.org/v1', model: 'a-model:7b', key: 'a-key-of-theirs' }
	expect([readEnv(opinion).opinion, readEnv({ ...live, ...opinion }).opinion]).toEqual([read, read])
	const file = join(testFolder(), 'key')
	writeFileSync(file, 'from-a-file\n')
	const { RAPPORT_OPINION_KEY: _, ...open } = opinion
	expect(readEnv(open).opinion?.key).toBeNull()
	expect(readEnv({ ...open, RAPPORT_OPINION_KEY_FILE: file }).opinion?.key).toBe('from-a-file')
})

test.each(['http://127.0.0.1:11434/v1', 'http://localhost:8080', 'http://[::1]:1/v1', 'http://127.1:80/v1'])(
	'a model on this machine may be asked by plain http: %s',
	(url) => {
		expect(readEnv({ ...opinion, RAPPORT_OPINION_URL: url }).opinion?.url).toBe(url)
	},
)

test.each([
	['plain http elsewhere', { RAPPORT_OPINION_URL: 'http://models.company.org/v1' }, 'RAPPORT_OPINION_URL'],
	[
		'a host that looks like this one',
		{ RAPPORT_OPINION_URL: 'http://localhost.evil.org' },
		'RAPPORT_OPINION_URL',
	],
	['127 in a name', { RAPPORT_OPINION_URL: 'http://127.0.0.1.evil.org' }, 'RAPPORT_OPINION_URL'],
	['another scheme', { RAPPORT_OPINION_URL: 'file:///etc/passwd' }, 'RAPPORT_OPINION_URL'],
	['no address', { RAPPORT_OPINION_URL: 'the-model' }, 'RAPPORT_OPINION_URL'],
	['a password in the address', { RAPPORT_OPINION_URL: 'https://a:b@c.org' }, 'RAPPORT_OPINION_URL'],
	['a query', { RAPPORT_OPINION_URL: 'https://c.org/v1?key=x' }, 'RAPPORT_OPINION_URL'],
	['no model', { RAPPORT_OPINION_MODEL: '' }, 'RAPPORT_OPINION_MODEL'],
	['a model with spaces', { RAPPORT_OPINION_MODEL: 'a model' }, 'RAPPORT_OPINION_MODEL'],
	['a key of two lines', { RAPPORT_OPINION_KEY: 'a\r\nX-Evil: 1' }, 'RAPPORT_OPINION_KEY'],
	['a model and key for nothing', { RAPPORT_OPINION_URL: '' }, 'RAPPORT_OPINION_MODEL and'],
])('E8 a second opinion with %s is refused', (_what, change, start) => {
	expect(faultsOf({ ...opinion, ...change })).toEqual([expect.stringMatching(new RegExp(`^${start}`))])
})

test('without a .env file nothing is set by it', () => {
	expect(envFile(testFolder())).toEqual({})
})
