import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

export type Source = Record<string, string | undefined>

/** Settings that may also be given as NAME_FILE, the path of a file that holds the value. */
export const secretNames = [
	'RAPPORT_COOKIE_SECRETS',
	'RAPPORT_TOKEN_SECRET',
	'RAPPORT_LEDGER_SECRET',
	'RAPPORT_LEDGER_RETIRED',
	'RAPPORT_OPINION_KEY',
] as const

/** The settings with every NAME_FILE replaced by what its file says, and what was wrong with those files. */
export function withSecretFiles(source: Source): { source: Source; faults: string[] } {
	const faults: string[] = []
	const whole: Source = {}
	// An empty setting is one that was not made: compose files pass those on.
	for (const [name, value] of Object.entries(source)) if (value !== '') whole[name] = value
	for (const name of secretNames) {
		const file = whole[`${name}_FILE`]
		if (file === undefined) continue
		if (whole[name] !== undefined) {
			faults.push(`${name} and ${name}_FILE are both set. Keep one of them.`)
			continue
		}
		try {
			whole[name] = readFileSync(file, 'utf8').trim()
		} catch {
			faults.push(`${name}_FILE points at ${file}, which cannot be read.`)
		}
	}
	return { source: whole, faults }
}

/** What the `.env` file of a folder says; nothing when there is none. */
export function envFile(folder: string): Source {
	const file = join(folder, '.env')
	return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}
