import { z } from 'zod'
import type { Source } from './env-files.server'

/** Words of examples and manuals: a secret with one of them in it is no secret. */
const telltale = /change-?me|example|secret|password|default|rapport/i

function secretFault(name: string, value: string): string | null {
	if (value.length < 32) return `${name} is too short: use 32 characters or more (openssl rand -base64 32).`
	if (telltale.test(value) || new Set(value).size < 10)
		return `${name} looks like an example, not a secret. Make one with: openssl rand -base64 32`
	return null
}

const missing = (name: string) => `${name} is missing. Make one with: openssl rand -base64 32`

export function secret(name: string) {
	return z.string({ error: missing(name) }).superRefine((value, context) => {
		const fault = secretFault(name, value)
		if (fault !== null) context.addIssue({ code: 'custom', message: fault })
	})
}

/** Secrets separated by commas, the newest first. */
export function secretList(name: string) {
	return z
		.string({ error: missing(name) })
		.transform((value) => value.split(',').map((one) => one.trim()))
		.pipe(z.array(secret(name)).min(1))
}

/** `name:secret` pairs separated by commas. */
export function ledgerKeys(name: string) {
	return z.string().transform((value, context) =>
		value.split(',').map((pair) => {
			const [id = '', key = ''] = pair.trim().split(/:(.*)/s)
			if (id === '' || key.length < 32) {
				context.addIssue({ code: 'custom', message: `${name} must be pairs such as 2025-a:<secret>.` })
			}
			return { id, secret: key }
		}),
	)
}

/** The 32 secret bytes of an Ed25519 key, base64 or base64url; answered as base64url. */
export function signingSeed(name: string) {
	return z.string({ error: missing(name) }).transform((value, context) => {
		const bytes = Buffer.from(value, 'base64')
		if (bytes.length !== 32) {
			context.addIssue({
				code: 'custom',
				message: `${name} must be 32 random bytes in base64. Make one with: openssl rand -base64 32`,
			})
		}
		return bytes.toString('base64url')
	})
}

/** `name:key` pairs of public Ed25519 keys, as the page of checkpoints shows them, separated by commas. */
export function publicKeys(name: string) {
	return z.string().transform((value, context) =>
		value.split(',').map((pair) => {
			const [id = '', x = ''] = pair.trim().split(/:(.*)/s)
			if (id === '' || !/^[\w-]{43}$/.test(x)) {
				context.addIssue({ code: 'custom', message: `${name} must be pairs such as 2025-a:<public key>.` })
			}
			return { id, x }
		}),
	)
}

/** Scheme, host and port, and nothing after them. */
export function envOrigin(schemes: string[]) {
	const wanted = schemes.includes('http:') ? 'http:// or https://' : 'https://'
	const message = `RAPPORT_ORIGIN must be the address people type, such as https://training.example.org, starting with ${wanted}.`
	return z
		.string({ error: message })
		.refine((value) => {
			const url = URL.canParse(value) ? new URL(value) : null
			return (
				url !== null && schemes.includes(url.protocol) && (value === url.origin || value === `${url.origin}/`)
			)
		}, message)
		.transform((value) => new URL(value).origin)
}

/** One secret per purpose: who learns one must not hold the others. */
export function sameSecrets(source: Source): string[] {
	const used = [
		...(source.RAPPORT_COOKIE_SECRETS?.split(',').map((one) => one.trim()) ?? []),
		source.RAPPORT_TOKEN_SECRET,
		source.RAPPORT_LEDGER_SECRET,
	].filter((value) => value !== undefined)
	return new Set(used).size === used.length ? [] : ['Two settings hold the same secret. Give each its own.']
}
