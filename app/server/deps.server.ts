import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createLookUps, type LookUps } from './certificates/look-ups.server'
import { fileClock, now } from './clock.server'
import { childPath } from './content/child-path.server'
import { createDraftReader, type DraftReader } from './content/draft-reader.server'
import type { Env } from './env.server'
import { newId, newSeed } from './ids.server'
import { demoKeys, type Keys } from './keys.server'
import { createImportDesk, type ImportDesk } from './library/import-desk.server'
import { type Mailer, smtpMailer } from './mail/mailer.server'
import { chatCompletions } from './opinion/chat-completions.server'
import { type SecondOpinion, secondOpinion } from './opinion/second-opinion.server'
import { createPasswords, type Passwords } from './session/passwords.server'
import { createSignInLimits, type SignInLimits } from './session/sign-in-limits.server'
import { type Db, openDb } from './store/db.server'

/** Everything the server works with, made once and handed down. */
export type Deps = {
	db: Db
	now: () => Date
	newId: () => string
	newSeed: () => number
	env: Env
	keys: Keys
	passwords: Passwords
	signInLimits: SignInLimits
	/** Checks of certificates by whoever has their address. */
	lookUps: LookUps
	/** Null: there is nobody to ask. */
	opinion: SecondOpinion | null
	/** Takes letters out; null: they stay on the page of letters. */
	mailer: Mailer | null
	/** Reads texts while they are written; its child starts with the first. */
	draftReader: DraftReader
	/** What was uploaded and waits to be imported. */
	imports: ImportDesk
}

export function databasePath(env: Pick<Env, 'dataDir'>): string {
	return join(env.dataDir, 'rapport.db')
}

/** Opens what is there; the database must have been migrated before. */
export async function createDeps(env: Env): Promise<Deps> {
	mkdirSync(env.dataDir, { recursive: true, mode: 0o700 })
	const clock = env.clockFile === null ? now : fileClock(env.clockFile)
	return {
		db: await openDb(databasePath(env)),
		now: clock,
		newId,
		newSeed,
		env,
		keys: env.keys ?? demoKeys(env.dataDir),
		passwords: createPasswords(),
		signInLimits: createSignInLimits(),
		lookUps: createLookUps(),
		opinion: env.opinion && secondOpinion(chatCompletions(env.opinion)),
		mailer: env.mail && smtpMailer(env.mail),
		draftReader: createDraftReader({ path: childPath }),
		imports: createImportDesk({ now: clock }),
	}
}
