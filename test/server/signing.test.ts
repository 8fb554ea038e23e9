import { expect, test } from 'vitest'
import { publicKeyOf, publicKeysOf, signText, verifyText } from '#app/server/signing.server'

// RFC 8032, 7.1, test 1: the secret and public key, and the signature of the empty text.
const rfc = {
	id: 'rfc',
	seed: Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex').toString(
		'base64url',
	),
	x: Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString(
		'base64url',
	),
	signature: Buffer.from(
		'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
		'hex',
	).toString('base64url'),
}

test('keys and signatures are those of RFC 8032', () => {
	expect(publicKeyOf(rfc)).toEqual({ id: 'rfc', x: rfc.x })
	expect(signText(rfc, '')).toEqual({ keyId: 'rfc', signature: rfc.signature })
	expect(verifyText([rfc], '', { keyId: 'rfc', signature: rfc.signature })).toBe(true)
})

test('B9 another text, an unknown key, another key of that name or a spoilt signature is no signature', () => {
	const signed = signText(rfc, 'head')
	const other = publicKeyOf({ id: 'rfc', seed: Buffer.alloc(32, 1).toString('base64url') })
	expect(verifyText([rfc], 'heads', signed)).toBe(false)
	expect(verifyText([{ ...rfc, id: 'other' }], 'head', signed)).toBe(false)
	expect(verifyText([other], 'head', signed)).toBe(false)
	for (let at = 0; at < signed.signature.length; at++) {
		const letter = signed.signature[at] === 'A' ? 'B' : 'A'
		const signature = signed.signature.slice(0, at) + letter + signed.signature.slice(at + 1)
		expect(verifyText([rfc], 'head', { ...signed, signature })).toBe(false)
	}
	expect(verifyText([rfc], 'head', { ...signed, signature: '' })).toBe(false)
})

test('what a retired key signed still holds', () => {
	const signed = signText(rfc, 'head')
	const signing = { id: 'new', seed: Buffer.alloc(32, 2).toString('base64url') }
	const keys = publicKeysOf({ signing, retiredSigning: [publicKeyOf(rfc)] })
	expect(verifyText(keys, 'head', signed)).toBe(true)
})
