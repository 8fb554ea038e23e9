import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	statSync,
	writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { canonical } from '#app/core/scenario/canonical'
import type { Deps } from '../deps.server'
import type { Keys } from '../keys.server'
import { publicKeysOf, signText, verifyText } from '../signing.server'
import { chainHead } from '../store/chain-head.server'

/** The end of the chain at a time, signed. `rows`: how many records there were. */
export type SignedHead = {
	at: string
	seq: number
	mac: string
	rows: number
	keyId: string
	signature: string
}

const headSchema = z.strictObject({
	at: z.iso.datetime(),
	seq: z.number().int().min(1),
	mac: z.string().regex(/^[0-9a-f]{64}$/),
	rows: z.number().int().min(1),
	keyId: z.string(),
	signature: z.string(),
})

/** What stands in the file of checkpoints, and the lines (from 1) that are not ours. */
export type NotedHeads = { heads: SignedHead[]; faults: { line: number; why: string }[] }

/** Signs the end of the chain and adds it to the file outside the database; null while there is no record. */
export async function noteCheckpoint(
	deps: Pick<Deps, 'db' | 'env' | 'keys' | 'now'>,
): Promise<SignedHead | null> {
	const head = await chainHead(deps.db.read)
	if (head === null) return null
	const said = { at: deps.now().toISOString(), ...head }
	const signed = { ...said, ...signText(deps.keys.signing, canonical(said)) }
	appendLine(deps.env.checkpoints, JSON.stringify(signed))
	return signed
}

/** What was noted so far; nothing where there is no file. A line that is broken or not signed by this house is a fault. */
export function notedHeads(file: string, keys: Pick<Keys, 'signing' | 'retiredSigning'>): NotedHeads {
	const noted: NotedHeads = { heads: [], faults: [] }
	if (!existsSync(file)) return noted
	const known = publicKeysOf(keys)
	for (const [place, line] of readFileSync(file, 'utf8').split('\n').entries()) {
		if (line === '') continue
		const head = headIn(line)
		if (head === null) {
			noted.faults.push({ line: place + 1, why: 'it is not a checkpoint' })
			continue
		}
		const { keyId, signature, ...said } = head
		if (!known.some(({ id }) => id === keyId)) {
			noted.faults.push({
				line: place + 1,
				why: `it was signed with the key "${keyId}", which is not among the keys here`,
			})
		} else if (verifyText(known, canonical(said), { keyId, signature })) noted.heads.push(head)
		else noted.faults.push({ line: place + 1, why: 'its signature does not fit what it says' })
	}
	return noted
}

function headIn(line: string): SignedHead | null {
	try {
		return headSchema.parse(JSON.parse(line))
	} catch {
		return null
	}
}

function endsWhole(file: string): boolean {
	const { size } = statSync(file)
	if (size === 0) return true
	const handle = openSync(file, 'r')
	try {
		const last = Buffer.alloc(1)
		readSync(handle, last, 0, 1, size - 1)
		return last[0] === 0x0a
	} finally {
		closeSync(handle)
	}
}

/** On the disk before it is answered; for its owner only. */
function appendLine(file: string, line: string): void {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
	const handle = openSync(file, 'a', 0o600)
	try {
		// A line that a crash left half written must not spoil this one.
		writeSync(handle, `${endsWhole(file) ? '' : '\n'}${line}\n`)
		fsyncSync(handle)
	} finally {
		closeSync(handle)
	}
}
