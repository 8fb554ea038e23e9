import { createHash, createHmac, type KeyObject } from 'node:crypto'
import { canonical } from '#app/core/scenario/canonical'
import type { Judged } from '#app/core/scenario/run'

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
	/** Where turns were marked again: the marks up to this round are those it stands on. */
	round: number | null
	recordedAt: Date | null
	way: string | null
	courseRound: number | null
	expiresAt: Date | null
	inWorkTime: string | null
	language: string | null
	snapshot: string | null
	grantedById: string | null
	agreedById: string | null
	approval: string | null
	about: number | null
	keyId: string
}

/** What the first record follows. */
export const chainStart = '0'.repeat(64)

/**
 * HMAC-SHA-256 (hex) over the row before and this row's canonical text. What is empty is left out of that text,
 * so that columns of a later release leave older seals whole.
 */
export function sealOf(secret: string | KeyObject, previous: string, row: SealedBody): string {
	return sealOfText(
		secret,
		previous,
		sealedText((name) => {
			const value = row[name]
			return value instanceof Date ? value.toISOString() : value
		}),
	)
}

/** The seal of a text that `sealedText` made. */
export function sealOfText(secret: string | KeyObject, previous: string, text: string): string {
	return createHmac('sha256', secret).update(`${previous}\n${text}`).digest('hex')
}

/** What a row says, as canonical JSON (core/scenario/canonical): names in order, nothing that is empty. */
export function sealedText(valueOf: (name: keyof SealedBody) => string | number | null): string {
	let text = ''
	for (const [name, start] of starts) {
		const value = valueOf(name)
		if (value !== null) text += `${text === '' ? '' : ','}${start}${JSON.stringify(value)}`
	}
	return `{${text}}`
}

export const sealedNames = [
	'about',
	'agreedById',
	'approval',
	'at',
	'attemptId',
	'commitment',
	'corrects',
	'courseRound',
	'engine',
	'expiresAt',
	'grantedById',
	'id',
	'inWorkTime',
	'keyId',
	'kind',
	'language',
	'minutes',
	'movesDigest',
	'reason',
	'recordedAt',
	'result',
	'round',
	'rule',
	'scores',
	'seq',
	'slug',
	'snapshot',
	'versionHash',
	'way',
] as const satisfies (keyof SealedBody)[]

const starts = sealedNames.map((name) => [name, `"${name}":`] as const)

/** Binds a record to a person without naming them: nobody can tell who it is once the salt is erased. */
export function commitmentOf(salt: string, personId: string): string {
	return createHash('sha256').update(`${salt}\n${personId}`).digest('hex')
}

/** What a digest says of a move. What was typed is in it as a salted commitment, so that the text can be erased. */
export type DigestedMove =
	| { number: number; kind: 'chosen'; reply: string }
	| {
			number: number
			kind: 'written'
			matched: string | null
			scorer: string
			tone: number | null
			respect: number | null
			commitment: string
			/** Where there is none it is not in the canonical text, so that older seals stay whole. */
			judged?: Judged | undefined
	  }

/** A trainer's mark that counts in the place of a move's own. Their reason is free text, and no part of it. */
export type DigestedMark = {
	number: number
	tone: number | null
	respect: number | null
	byId: string | null
}

/** SHA-256 (hex) of an attempt's moves in order, and of the confirmed marks where there are any; holds no free text. */
export function movesDigest(moves: readonly DigestedMove[], confirmed: readonly DigestedMark[] = []): string {
	const said = moves.map((move) => {
		if (move.kind === 'chosen') return { number: move.number, kind: move.kind, reply: move.reply }
		const { number, kind, matched, scorer, tone, respect, commitment, judged } = move
		return { number, kind, matched, scorer, tone, respect, commitment, judged }
	})
	const marks = confirmed.map(({ number, tone, respect, byId }) => ({ number, tone, respect, byId }))
	return createHash('sha256')
		.update(canonical(marks.length === 0 ? said : { moves: said, confirmed: marks }))
		.digest('hex')
}
