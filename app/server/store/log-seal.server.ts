import { createHash, type KeyObject } from 'node:crypto'
import { chainStart, sealOfText } from './seal.server'

/** What a line of the log says, as it is sealed; of before and after only what binds it to them. */
export type LoggedBody = {
	seq: number
	id: string
	/** As JavaScript writes it. */
	at: string
	actorId: string | null
	action: string
	target: string
	/** Null where nothing was before or after. */
	commitment: string | null
	/** Sealed some time after it was written. */
	late: boolean
	keyId: string
}

/** What the first line follows. */
export const logStart = chainStart

/** HMAC-SHA-256 (hex) over the line before and what this one says, as canonical JSON without what is empty. */
export function logSealOf(secret: string | KeyObject, previous: string, body: LoggedBody): string {
	const { late, ...said } = body
	let text = ''
	for (const name of names) {
		const value = name === 'late' ? late || null : said[name]
		if (value !== null) text += `${text === '' ? '' : ','}"${name}":${JSON.stringify(value)}`
	}
	return sealOfText(secret, previous, `{${text}}`)
}

const names = [
	'action',
	'actorId',
	'at',
	'commitment',
	'id',
	'keyId',
	'late',
	'seq',
	'target',
] as const satisfies (keyof LoggedBody)[]

/** Binds a line to its texts without saying them: once the salt is erased nobody can guess them from it. */
export function textsCommitment(salt: string, before: string | null, after: string | null): string {
	return createHash('sha256')
		.update(`${salt}\n${JSON.stringify([before, after])}`)
		.digest('hex')
}
