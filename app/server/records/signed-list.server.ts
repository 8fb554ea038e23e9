import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { canonical } from '#app/core/scenario/canonical'
import type { Keys } from '../keys.server'
import { publicKeysOf, signText, verifyText } from '../signing.server'
import { appendLine, lastLines } from './line-file'

/** The end of a list: the number of its last line, from 1, and the SHA-256 (hex) of that line. */
export type ListEnd = { n: number; hash: string }
export type ListFault = { line: number; why: string }

/** A line that this house signed: what it says, its number, and the name of the key. */
export type SignedLine<What> = What & { n: number; keyId: string }

/** What a list is called, and what one of its lines says. */
export type ListKind<What> = { name: string; schema: z.ZodType<What> }
type KeyRing = Pick<Keys, 'signing' | 'retiredSigning'>

const start = '0'.repeat(64)
const hex = z.string().regex(/^[0-9a-f]{64}$/)
const frame = z.looseObject({
	/** Its number, and the hash of the line before it; lines of before this release have neither. */
	n: z.number().int().min(1).optional(),
	previous: hex.optional(),
	keyId: z.string(),
	signature: z.string(),
})
type Frame = z.output<typeof frame>

const hashOf = (line: string) => createHash('sha256').update(line).digest('hex')

/**
 * Adds one signed line that names its number and the line before it; answers the new end. `known` is the end that the database knows of:
 * where the file ends before it, the new line goes on from there, so that what is missing stays missing.
 */
export function addSigned(
	file: string,
	keys: Pick<Keys, 'signing'>,
	what: object,
	known: ListEnd | null,
): ListEnd {
	const there = endOf(file)
	const last = known && known.n >= (there?.n ?? 0) ? known : there
	const said = { ...what, n: (last?.n ?? 0) + 1, previous: last?.hash ?? start }
	const line = JSON.stringify({ ...said, ...signText(keys.signing, canonical(said)) })
	appendLine(file, line)
	return { n: said.n, hash: hashOf(line) }
}

/** Every line that is one of ours, and what is wrong with the file: lines that are changed, made up, moved or missing. */
export function readSigned<What extends object>(
	file: string,
	keys: KeyRing,
	{ name, schema }: ListKind<What>,
	known: ListEnd | null,
): { lines: SignedLine<What>[]; faults: ListFault[]; end: ListEnd | null } {
	const ours = publicKeysOf(keys)
	const lines: SignedLine<What>[] = []
	const faults: ListFault[] = []
	let end: (ListEnd & { numbered: boolean }) | null = null
	let place = 0
	let met = known === null
	for (const text of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
		place += 1
		if (text === '') continue
		const line = lineIn(text, schema)
		if (line === null) {
			faults.push({ line: place, why: `it is not ${name}` })
			continue
		}
		const hash = hashOf(text)
		const n: number = line.frame.n ?? (end?.n ?? 0) + 1
		const unsigned = signatureFault(line.frame)
		const why = unsigned ?? orderFault(line.frame, end) ?? knownFault(line.frame, hash)
		if (why !== null) faults.push({ line: place, why })
		// A line of ours that stands in the wrong place is still true.
		if (unsigned === null) lines.push({ ...line.what, n, keyId: line.frame.keyId })
		end = { n, hash, numbered: line.frame.n !== undefined }
		met ||= end.n >= (known?.n ?? 0)
	}
	if (known && !met) faults.push({ line: (end?.n ?? 0) + 1, why: missing(end?.n ?? 0, known.n) })
	return { lines, faults, end: end && { n: end.n, hash: end.hash } }

	function signatureFault(one: Frame): string | null {
		const { keyId, signature, ...said } = one
		if (!ours.some(({ id }) => id === keyId))
			return `it was signed with the key "${keyId}", which is not among the keys here`
		return verifyText(ours, canonical(said), { keyId, signature })
			? null
			: 'its signature does not fit what it says'
	}

	function knownFault({ n }: Frame, hash: string): string | null {
		if (known === null || n !== known.n || hash === known.hash) return null
		return 'it is not the line that the database knows of'
	}
}

function orderFault(one: Frame, end: (ListEnd & { numbered: boolean }) | null): string | null {
	if (one.n === undefined) return end?.numbered ? 'it has no number, and the line before it has one' : null
	const next = (end?.n ?? 0) + 1
	if (one.n < next) return `it is number ${one.n}, and number ${next} should stand there`
	if (one.n > next) return `${between(next, one.n - 1)} before it`
	return one.previous === (end?.hash ?? start) ? null : 'the line before it is not the one that it names'
}

function between(first: number, last: number): string {
	return first === last ? `number ${first} is missing` : `numbers ${first} to ${last} are missing`
}

function missing(end: number, known: number): string {
	return `${between(end + 1, known)} at the end: the database knows of ${known}`
}

function lineIn<What>(text: string, schema: z.ZodType<What>): { frame: Frame; what: What } | null {
	try {
		const read = frame.parse(JSON.parse(text))
		const { n, previous, keyId: _, signature: __, ...said } = read
		if ((n === undefined) !== (previous === undefined)) return null
		return { frame: read, what: schema.parse(said) }
	} catch {
		return null
	}
}

/** The last whole line of the file. Lines of before this release are counted. */
function endOf(file: string): ListEnd | null {
	const last = lastFrame(lastLines(file))
	if (last?.n !== undefined) return { n: last.n, hash: last.hash }
	if (last === null && !existsSync(file)) return null
	const all = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
	const whole = all.filter((text) => lineIn(text, z.unknown()) !== null)
	const end = lastFrame(whole)
	return end && { n: end.n ?? whole.length, hash: end.hash }
}

function lastFrame(texts: readonly string[]): { n: number | undefined; hash: string } | null {
	for (const text of texts.toReversed()) {
		const line = lineIn(text, z.unknown())
		if (line) return { n: line.frame.n, hash: hashOf(text) }
	}
	return null
}
