import { createHash, createHmac } from 'node:crypto'
import { canonical } from '#app/core/scenario/canonical'

/** What a completion record says, as it is sealed. */
export type SealedBody = {
	seq: number
	id: string
	kind: string
	slug: string
	versionHash: string
	attemptId: string | null
	movesDigest: string | null
	result: string
	scores: string | null
	rule: string | null
	engine: string | null
	at: Date
	minutes: number
	commitment: string
	corrects: number | null
	reason: string | null
	keyId: string
}

/** What the first record follows. */
export const chainStart = '0'.repeat(64)

/**
 * HMAC-SHA-256 (hex) over the row before and this row's canonical text. What is empty is left out of that text,
 * so that columns of a later release leave older seals whole.
 */
export function sealOf(secret: string, previous: string, body: SealedBody): string {
	const { at, ...rest } = body
	const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
	return createHmac('sha256', secret)
		.update(`${previous}\n${canonical({ ...said, at: at.toISOString() })}`)
		.digest('hex')
}

/** Binds a record to a person without naming them: nobody can tell who it is once the salt is erased. */
export function commitmentOf(salt: string, personId: string): string {
	return createHash('sha256').update(`${salt}\n${personId}`).digest('hex')
}

/** SHA-256 (hex) of an attempt's moves in order; holds no free text. */
export function movesDigest(moves: readonly { number: number; kind: string; reply: string }[]): string {
	const said = moves.map(({ number, kind, reply }) => ({ number, kind, reply }))
	return createHash('sha256').update(canonical(said)).digest('hex')
}
