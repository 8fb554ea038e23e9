import { type CertificateDocument, signedCertificate } from '#app/core/records/certificate'
import { canonical } from '#app/core/scenario/canonical'
import type { PublicKey } from '../keys.server'
import { verifyText } from '../signing.server'

export type CertificateVerdict =
	| { ok: true; document: CertificateDocument }
	| { ok: false; why: 'no-certificate' | 'unknown-key' | 'forged' }

/**
 * Whether a file says what one of these keys signed: every field of it, in any order. Asks nobody, so it cannot know
 * whether the certificate was taken back since.
 */
export function verifyCertificate(keys: readonly PublicKey[], file: unknown): CertificateVerdict {
	const read = signedCertificate.safeParse(file)
	if (!read.success) return { ok: false, why: 'no-certificate' }
	const { document, signature } = read.data
	const { keyId } = document
	if (!keys.some((key) => key.id === keyId)) return { ok: false, why: 'unknown-key' }
	return verifyText(keys, canonical(document), { keyId, signature })
		? { ok: true, document }
		: { ok: false, why: 'forged' }
}
