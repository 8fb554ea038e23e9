import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { isZone } from '#app/core/records/day'
import { type Source, withSecretFiles } from './env-files.server'
import {
	envOrigin,
	ledgerKeys,
	publicKeys,
	sameSecrets,
	secret,
	secretList,
	signingSeed,
} from './env-values.server'
import type { Keys } from './keys.server'
import { type MailSettings, mailSettings } from './mail/settings.server'
import { type OpinionSettings, opinionSettings } from './opinion/settings.server'

export type Env = {
	mode: 'demo' | 'live'
	host: string
	port: number
	/** Absolute folder of the database, and in demo mode of the keys. */
	dataDir: string
	/** Scheme, host and port as people type them; links and checks use nothing else. */
	origin: string
	/** The origin is https: cookies are locked to it. */
	secure: boolean
	/** Forwarded headers are believed. */
	proxy: boolean
	log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
	/** From the settings in live mode; null in demo mode, where they are made once. */
	keys: Keys | null
	/** Who is asked for a second opinion on a reply; null: nobody, and nothing leaves this machine. */
	opinion: OpinionSettings | null
	/** Where letters go out; null: they stay on the page of letters. */
	mail: MailSettings | null
	/** The house's time zone, for whoever has none of their own. */
	timeZone: string
	/** The file that signed heads of the chain are added to. */
	checkpoints: string
	/** The file that erasures are listed in, so that they are done again on an older backup. */
	erasures: string
	/** The folder of backups. */
	backups: string
	/** A file that says what time it is: for tests of the demo only. */
	clockFile: string | null
}

/** Every fault of the settings at once, one plain sentence each. */
export class EnvFaults extends Error {
	override name = 'EnvFaults'
	constructor(readonly faults: string[]) {
		super(`The settings need a look:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
	}
}

const mode = z.enum(['demo', 'live'], { error: 'RAPPORT_MODE must be demo or live.' }).default('demo')
const portWords = 'PORT must be a whole number from 1 to 65535.'

const shared = {
	PORT: z.coerce
		.number({ error: portWords })
		.int(portWords)
		.min(1, portWords)
		.max(65_535, portWords)
		.default(3000),
	RAPPORT_DATA: z.string().default('./data'),
	RAPPORT_TIME_ZONE: z
		.string()
		.refine(isZone, 'RAPPORT_TIME_ZONE must be a name such as Europe/London.')
		.default('UTC'),
	RAPPORT_CHECKPOINTS: z.string().optional(),
	RAPPORT_ERASURES: z.string().optional(),
	RAPPORT_BACKUPS: z.string().optional(),
	RAPPORT_LOG: z
		.enum(['silent', 'error', 'warn', 'info', 'debug'], {
			error: 'RAPPORT_LOG must be silent, error, warn, info or debug.',
		})
		.default('info'),
}
const proxyWords = 'RAPPORT_PROXY must be none or trusted.'

const demoSchema = z.object({
	...shared,
	HOST: z.string().default('127.0.0.1'),
	RAPPORT_ORIGIN: envOrigin(['http:', 'https:']).optional(),
	RAPPORT_PROXY: z.enum(['none', 'trusted'], { error: proxyWords }).default('none'),
})

const liveSchema = z.object({
	...shared,
	HOST: z.string().default('0.0.0.0'),
	RAPPORT_ORIGIN: envOrigin(['https:']),
	RAPPORT_PROXY: z.literal('trusted', {
		error:
			'RAPPORT_PROXY must be trusted in live mode: Rapport itself speaks plain http, so it must stand behind a proxy that speaks https.',
	}),
	RAPPORT_COOKIE_SECRETS: secretList('RAPPORT_COOKIE_SECRETS'),
	RAPPORT_TOKEN_SECRET: secret('RAPPORT_TOKEN_SECRET'),
	RAPPORT_LEDGER_KEY_ID: z
		.string({ error: 'RAPPORT_LEDGER_KEY_ID is missing: give the ledger key a short name, such as 2026-a.' })
		.regex(/^[a-z0-9-]{1,32}$/, 'RAPPORT_LEDGER_KEY_ID may hold small letters, digits and dashes, up to 32.'),
	RAPPORT_LEDGER_SECRET: secret('RAPPORT_LEDGER_SECRET'),
	RAPPORT_LEDGER_RETIRED: ledgerKeys('RAPPORT_LEDGER_RETIRED').default([]),
	RAPPORT_SIGNING_KEY_ID: z
		.string({
			error: 'RAPPORT_SIGNING_KEY_ID is missing: give the signing key a short name, such as 2026-a.',
		})
		.regex(
			/^[a-z0-9-]{1,32}$/,
			'RAPPORT_SIGNING_KEY_ID may hold small letters, digits and dashes, up to 32.',
		),
	RAPPORT_SIGNING_SEED: signingSeed('RAPPORT_SIGNING_SEED'),
	RAPPORT_SIGNING_RETIRED: publicKeys('RAPPORT_SIGNING_RETIRED').default([]),
})

/** Reads the settings; throws EnvFaults with all faults at once. With nothing set it is the demo on port 3000. */
export function readEnv(given: Source): Env {
	const { source, faults } = withSecretFiles(given)
	const chosen = mode.safeParse(source.RAPPORT_MODE)
	const { opinion, faults: opinionFaults } = opinionSettings(source)
	const { mail, faults: mailFaults } = mailSettings(source)
	faults.push(...words(chosen), ...opinionFaults, ...mailFaults)
	if (chosen.data === 'live') {
		const read = liveSchema.safeParse(source)
		faults.push(...words(read), ...sameSecrets(source))
		if (!read.success || faults.length > 0) throw new EnvFaults(faults)
		const live = read.data
		return {
			...common('live', live, live.RAPPORT_ORIGIN),
			keys: {
				cookie: live.RAPPORT_COOKIE_SECRETS,
				token: live.RAPPORT_TOKEN_SECRET,
				ledger: { id: live.RAPPORT_LEDGER_KEY_ID, secret: live.RAPPORT_LEDGER_SECRET },
				retired: live.RAPPORT_LEDGER_RETIRED,
				signing: { id: live.RAPPORT_SIGNING_KEY_ID, seed: live.RAPPORT_SIGNING_SEED },
				retiredSigning: live.RAPPORT_SIGNING_RETIRED,
			},
			opinion,
			mail,
			clockFile: null,
		}
	}
	const read = demoSchema.safeParse(source)
	faults.push(...words(read))
	if (!read.success || faults.length > 0) throw new EnvFaults(faults)
	return {
		...common('demo', read.data, read.data.RAPPORT_ORIGIN ?? `http://localhost:${read.data.PORT}`),
		keys: null,
		opinion,
		mail,
		clockFile: source.RAPPORT_TEST_CLOCK ?? null,
	}
}

function common(
	kind: Env['mode'],
	read: z.output<typeof demoSchema> | z.output<typeof liveSchema>,
	origin: string,
): Omit<Env, 'keys' | 'opinion' | 'mail' | 'clockFile'> {
	const dataDir = resolve(read.RAPPORT_DATA)
	const checkpoints = resolve(read.RAPPORT_CHECKPOINTS ?? join(dataDir, 'checkpoints.jsonl'))
	return {
		mode: kind,
		host: read.HOST,
		port: read.PORT,
		dataDir,
		timeZone: read.RAPPORT_TIME_ZONE,
		checkpoints,
		erasures: resolve(read.RAPPORT_ERASURES ?? join(dirname(checkpoints), 'erasures.jsonl')),
		backups: resolve(read.RAPPORT_BACKUPS ?? join(dataDir, 'backups')),
		origin,
		secure: origin.startsWith('https:'),
		proxy: read.RAPPORT_PROXY === 'trusted',
		log: read.RAPPORT_LOG,
	}
}

function words(read: { error?: z.ZodError | undefined }): string[] {
	return read.error?.issues.map((issue) => issue.message) ?? []
}
