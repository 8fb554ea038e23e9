import { beforeEach, expect, test } from 'vitest'
import type { SignedCertificate } from '#app/core/records/certificate'
import { verifyCertificate } from '#app/server/certificates/verify-certificate.server'
import type { Deps } from '#app/server/deps.server'
import { publicKeysOf } from '#app/server/signing.server'
import { certificateById } from '#app/server/store/certificates.server'
import { certified, completed } from '#test/support/certificate'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'

let deps: Deps
let file: SignedCertificate

beforeEach(async () => {
	deps = await testDeps()
	await colleague(deps, 'nina')
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
	const corrects = await completed(deps, 'nina', 'respect')
	const { id } = await certified(deps, 'nina', 'respect', {
		expiresAt: new Date('2027-03-02T09:00:00Z'),
		corrects,
		approval: 'one-person',
	})
	const row = await certificateById(deps.db, id)
	if (!row) throw new Error('there is no certificate')
	file = { document: row.document, signature: row.signature }
})

const verdict = (one: unknown, keys = publicKeysOf(deps.keys)) => verifyCertificate(keys, one)

test('A certificate holds as it was signed, in whatever order its fields come', () => {
	const turned = Object.fromEntries(Object.entries(file.document).reverse())
	expect(verdict({ signature: file.signature, document: turned })).toMatchObject({ ok: true })
})

test('B9 A certificate with any single field changed is forged', () => {
	const another: Record<string, unknown> = {
		format: 'rapport-certificate-2',
		id: 'AAAAAAAAAAAAAAAAAAAAAA',
		course: 'respect-2',
		title: 'Course respect!',
		version: 'hash of course other',
		completedOn: '2026-03-03',
		expiresOn: '2037-03-02',
		way: 'observed',
		round: 2,
		corrected: null,
		seq: 7,
		mac: 'f'.repeat(64),
		issuer: 'http://localhost:3001',
		issuedOn: '2026-03-01',
		keyId: 'test-2',
	}
	expect(Object.keys(another).sort()).toEqual(Object.keys(file.document).sort())
	for (const [field, value] of Object.entries(another)) {
		expect(Object.entries(file.document).find(([name]) => name === field)?.[1]).not.toEqual(value)
		expect([field, verdict({ ...file, document: { ...file.document, [field]: value } }).ok]).toEqual([
			field,
			false,
		])
	}
})

test('B9 A certificate with a field taken away or added is none', () => {
	for (const field of Object.keys(file.document)) {
		const less = Object.fromEntries(Object.entries(file.document).filter(([name]) => name !== field))
		expect(verdict({ ...file, document: less })).toEqual({ ok: false, why: 'no-certificate' })
	}
	expect(verdict({ ...file, document: { ...file.document, name: 'Nina' } }).ok).toBe(false)
	for (const none of [null, 'x', [], {}, { document: file.document }])
		expect(verdict(none)).toEqual({ ok: false, why: 'no-certificate' })
})

test('B9 A signature that is changed anywhere, or another certificate’s, is forged', async () => {
	for (let place = 0; place < file.signature.length; place++) {
		const letter = file.signature[place] === 'A' ? 'B' : 'A'
		const signature = file.signature.slice(0, place) + letter + file.signature.slice(place + 1)
		expect(verdict({ ...file, signature })).toEqual({ ok: false, why: 'forged' })
	}
	const other = await certificateById(deps.db, (await certified(deps, 'nina', 'respect')).id)
	expect(verdict({ ...file, signature: other?.signature })).toEqual({ ok: false, why: 'forged' })
})

test('B9 A key that is not known vouches for nothing; one that signed before still does', () => {
	const [key] = publicKeysOf(deps.keys)
	if (!key) throw new Error('there is no key')
	expect(verdict(file, [])).toEqual({ ok: false, why: 'unknown-key' })
	expect(verdict(file, [{ id: 'other', x: key.x }])).toEqual({ ok: false, why: 'unknown-key' })
	const later = {
		signing: { id: 'later', seed: Buffer.alloc(32, 9).toString('base64url') },
		retiredSigning: [key],
	}
	expect(verdict(file, publicKeysOf(later)).ok).toBe(true)
	const posing = publicKeysOf({ ...later, signing: { ...later.signing, id: key.id }, retiredSigning: [] })
	expect(verdict(file, posing)).toEqual({ ok: false, why: 'forged' })
})
