import { createLookUps } from '#app/server/certificates/look-ups.server'
import type { Deps } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { createImportDesk } from '#app/server/library/import-desk.server'
import { createPasswords } from '#app/server/session/passwords.server'
import { createSignInLimits } from '#app/server/session/sign-in-limits.server'
import { testDb } from './db'
import { readerInProcess } from './reader-in-process'

/** Dependencies on a fresh database, with a clock that stands still and ids that count. */
export async function testDeps(given: Partial<Deps> = {}): Promise<Deps> {
	let ids = 0
	const now = given.now ?? (() => new Date('2026-03-02T09:00:00.000Z'))
	const db = given.db ?? (await testDb())
	return {
		db,
		now,
		newId: () => `id-${++ids}`,
		newSeed: () => 7,
		env: {
			...readEnv({}),
			log: 'silent',
			checkpoints: `${db.path}.checkpoints.jsonl`,
			erasures: `${db.path}.erasures.jsonl`,
		},
		keys: {
			cookie: ['cookie-secret-for-tests-0123456789abcdef'],
			token: 'token-secret-for-tests-0123456789abcdef',
			ledger: { id: 'test', secret: 'ledger-secret-for-tests-0123456789abcdef' },
			retired: [],
			signing: { id: 'test', seed: Buffer.alloc(32, 7).toString('base64url') },
			retiredSigning: [],
		},
		passwords: createPasswords(),
		signInLimits: createSignInLimits(),
		lookUps: createLookUps(),
		opinion: null,
		mailer: null,
		draftReader: readerInProcess(),
		imports: createImportDesk({ now }),
		...given,
	}
}

/** A clock that a test moves by hand. */
export function handClock(start = '2026-03-02T09:00:00.000Z') {
	let at = new Date(start).getTime()
	return {
		now: () => new Date(at),
		pass: (minutes: number) => {
			at += minutes * 60_000
		},
	}
}
