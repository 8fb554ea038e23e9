import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonical } from '#app/core/scenario/canonical'
import { type SealedBody, sealedNames, sealOf } from '#app/server/store/seal.server'

const body: SealedBody = {
	seq: 7,
	id: 'r-7',
	kind: 'course',
	slug: 'respect',
	versionHash: 'hash "1"\n',
	attemptId: null,
	movesDigest: null,
	result: 'completed',
	scores: '{"tone":1}',
	rule: null,
	engine: null,
	at: new Date('2026-03-02T09:00:00.000Z'),
	minutes: 0,
	commitment: 'c',
	corrects: 3,
	reason: 'wrong-date',
	round: null,
	recordedAt: new Date('2026-03-03T09:00:00.001Z'),
	way: 'imported',
	courseRound: 2,
	expiresAt: new Date('2027-03-02T09:00:00.000Z'),
	inWorkTime: 'partly',
	language: 'en',
	snapshot: '{"job":"Ü"}',
	grantedById: 'hanna',
	agreedById: null,
	approval: 'one-person',
	about: null,
	keyId: 'test',
}

test('a seal is an HMAC over the row before and the canonical text of what is not empty', () => {
	const said = Object.fromEntries(
		Object.entries(body).flatMap(([name, value]) =>
			value === null ? [] : [[name, value instanceof Date ? value.toISOString() : value]],
		),
	)
	const plain = createHmac('sha256', 'secret')
		.update(`before\n${canonical(said)}`)
		.digest('hex')
	expect(sealOf('secret', 'before', body)).toBe(plain)
})

test('every part of a row is sealed, in the order of canonical JSON', () => {
	expect([...sealedNames].sort()).toEqual(Object.keys(body).sort())
	expect([...sealedNames]).toEqual([...sealedNames].sort())
})
