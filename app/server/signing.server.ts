import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { Keys, PublicKey, SigningKey } from './keys.server'

/** A name of a key, and what it signed: Ed25519 (RFC 8032), 64 bytes, base64url. */
export type Signature = { keyId: string; signature: string }

/** What stands before the 32 secret bytes in a PKCS #8 key (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Signs a text as UTF-8. Refuses (throws) a seed that is not 32 bytes. */
export function signText(key: SigningKey, text: string): Signature {
	return { keyId: key.id, signature: sign(null, Buffer.from(text), privateKey(key)).toString('base64url') }
}

/** Whether a text was signed by one of these keys; false for a key that is not among them, or a spoilt signature. */
export function verifyText(keys: readonly PublicKey[], text: string, signed: Signature): boolean {
	const key = keys.find((one) => one.id === signed.keyId)
	const bytes = Buffer.from(signed.signature, 'base64url')
	// One signature has one spelling, so that a changed letter is always found.
	if (!key || bytes.length !== 64 || bytes.toString('base64url') !== signed.signature) return false
	return verify(null, Buffer.from(text), publicKey(key), bytes)
}

/** The public half of a signing key. */
export function publicKeyOf(key: SigningKey): PublicKey {
	const { x } = createPublicKey(privateKey(key)).export({ format: 'jwk' })
	return { id: key.id, x: x ?? '' }
}

/** The public keys of this house: the one that signs now, and those that signed before. */
export function publicKeysOf(keys: Pick<Keys, 'signing' | 'retiredSigning'>): PublicKey[] {
	return [publicKeyOf(keys.signing), ...keys.retiredSigning]
}

/** Reading a key takes ten times as long as signing with it. */
const read = new WeakMap<SigningKey, KeyObject>()

function privateKey(key: SigningKey): KeyObject {
	const before = read.get(key)
	if (before) return before
	const seed = Buffer.from(key.seed, 'base64url')
	if (seed.length !== 32) throw new Error(`The signing key ${key.id} is not 32 bytes.`)
	const found = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' })
	read.set(key, found)
	return found
}

function publicKey(key: PublicKey): KeyObject {
	return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' })
}
