import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { dayOf } from '#app/core/records/day'
import { verifyCertificate } from '#app/server/certificates/verify-certificate.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { demoKeys, type PublicKey } from '#app/server/keys.server'
import { publicKeysOf } from '#app/server/signing.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run --silent certificate:verify -- FILE.json [--key PUBLIC]: exit 0 it holds, 1 it does not, 2 usage.
const usage = `Usage: certificate:verify FILE.json [--key PUBLIC]
FILE.json is what the public page of a certificate offers for download. PUBLIC is the 43 characters of the house's
public key, or the file that /certificates/keys.json answers. Without it, the keys of this installation are used.`

const whys = {
	'no-certificate': 'This file is not a certificate, or something was added to it or taken away.',
	'unknown-key': 'This certificate was signed with a key that is not among those given.',
	forged: 'This certificate is not as it was signed: something in it was changed.',
} as const

const keyFile = z.object({ keys: z.array(z.object({ kid: z.string(), x: z.string() })) })

function argumentsGiven(): { file: string; key: string | undefined } | null {
	try {
		const { positionals, values } = parseArgs({
			allowPositionals: true,
			options: { key: { type: 'string' } },
		})
		const [file, ...more] = positionals
		return file === undefined || more.length > 0 ? null : { file, key: values.key }
	} catch {
		return null
	}
}

/** A key given by itself has no name, so it goes by the one that the file says. */
function keysFrom(key: string | undefined, file: unknown): PublicKey[] {
	if (key === undefined) {
		const env = readEnv({ ...envFile(rootFolder()), ...process.env })
		return publicKeysOf(env.keys ?? demoKeys(env.dataDir))
	}
	if (/^[\w-]{43}$/.test(key)) {
		const named = z.object({ document: z.object({ keyId: z.string() }) }).safeParse(file)
		return [{ id: named.data?.document.keyId ?? '', x: key }]
	}
	return keyFile.parse(JSON.parse(readFileSync(key, 'utf8'))).keys.map(({ kid, x }) => ({ id: kid, x }))
}

function verify(path: string, key: string | undefined): number {
	const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
	const verdict = verifyCertificate(keysFrom(key, file), file)
	if (!verdict.ok) {
		console.error(whys[verdict.why])
		return 1
	}
	const { document } = verdict
	const { id, title, completedOn, expiresOn, issuer, way } = document
	console.log(`The certificate is as ${issuer} signed it.`)
	console.log(`${title}, completed on ${completedOn} (${way}), record ${document.seq}.`)
	if (expiresOn !== null)
		console.log(`${expiresOn < dayOf(new Date(), 'UTC') ? 'It lapsed' : 'It lapses'} on ${expiresOn}.`)
	console.log(`Whether it was taken back since, only ${issuer}/certificates/${id} can say.`)
	return 0
}

const asked = argumentsGiven()
if (!asked) {
	console.error(usage)
	process.exit(2)
}
try {
	process.exitCode = verify(asked.file, asked.key)
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
