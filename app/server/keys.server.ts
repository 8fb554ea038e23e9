import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { newSalt, newToken } from './ids.server'

/** A ledger key has a name, kept in every row it sealed, so that old rows can be checked after a change of key. */
export type LedgerKey = { id: string; secret: string }

/** An Ed25519 key pair by its 32 secret bytes, base64url. */
export type SigningKey = { id: string; seed: string }
/** Its public half: 32 bytes, base64url. */
export type PublicKey = { id: string; x: string }

export type Keys = {
	/** Signs small cookies; the first signs, all are accepted. */
	cookie: string[]
	/** Makes the reply tokens. */
	token: string
	/** Seals new completion records. */
	ledger: LedgerKey
	/** Keys that sealed older records. */
	retired: LedgerKey[]
	/** Signs checkpoints and certificates (Ed25519). */
	signing: SigningKey
	/** Public keys that signed before. */
	retiredSigning: PublicKey[]
}

const ledgerKey = z.strictObject({ id: z.string().min(1), secret: z.string().min(32) })
const keysSchema: z.ZodType<Keys> = z.strictObject({
	cookie: z.array(z.string().min(32)).min(1),
	token: z.string().min(32),
	ledger: ledgerKey,
	retired: z.array(ledgerKey),
	signing: z.strictObject({ id: z.string().min(1), seed: z.string().regex(/^[\w-]{43}$/) }),
	retiredSigning: z.array(z.strictObject({ id: z.string().min(1), x: z.string().regex(/^[\w-]{43}$/) })),
})

/** The demo's keys: made once, kept in the data folder for its owner only. */
export function demoKeys(dataDir: string): Keys {
	const file = join(dataDir, 'keys.json')
	if (!existsSync(file)) {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 })
		const keys: Keys = {
			cookie: [newToken()],
			token: newToken(),
			ledger: { id: `demo-${newSalt().slice(0, 8)}`, secret: newToken() },
			retired: [],
			...newSigning(),
		}
		writeFileSync(file, `${JSON.stringify(keys, null, '\t')}\n`, { mode: 0o600, flag: 'wx' })
	}
	const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
	const read = keysSchema.safeParse(withSigning(kept, file))
	if (!read.success) throw new Error(`${file} does not hold Rapport's keys. Put the right file back.`)
	return read.data
}

function newSigning(): Pick<Keys, 'signing' | 'retiredSigning'> {
	return {
		signing: { id: `demo-${newSalt().slice(0, 8)}`, seed: randomBytes(32).toString('base64url') },
		retiredSigning: [],
	}
}

/** A file of before this release gets its signing key once. */
function withSigning(kept: unknown, file: string): unknown {
	if (typeof kept !== 'object' || kept === null || 'signing' in kept) return kept
	const keys = { ...kept, ...newSigning() }
	writeFileSync(file, `${JSON.stringify(keys, null, '\t')}\n`, { mode: 0o600 })
	return keys
}
