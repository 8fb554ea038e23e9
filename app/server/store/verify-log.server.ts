import { createSecretKey, type KeyObject } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { logPages, type RawLine, textsErasedByWish, unsealedLines } from './log-rows.server'
import { logSealOf, logStart, textsCommitment } from './log-seal.server'
import { openRaw, pathOf } from './raw-reader.server'
import type { Checkpoint } from './verify-records.server'

export type LogVerdict =
	| {
			ok: true
			lines: number
			head: Checkpoint | null
			/** The first so many were sealed some time after they were written. */
			late: number
			/** Lines of before the log was sealed that are still to be sealed, at the next start. */
			unsealed: number
			/** Lines whose texts were erased. */
			erased: number[]
	  }
	| { ok: false; lines: number; line: number; why: string }

type Walk = { head: (Checkpoint & { late: boolean }) | null; late: number; erased: number[] }
const pageSize = 500

/**
 * Walks the log and names the first line that does not hold. A line whose texts were erased still holds, as long as erasures account for it.
 * Heads that were noted earlier show whether lines were cut off the end since. Others get their turn between pages.
 */
export async function verifyLog(
	db: Queries,
	keys: Pick<Keys, 'ledger' | 'retired'>,
	noted: readonly Checkpoint[] = [],
): Promise<LogVerdict> {
	const known = new Map(
		[keys.ledger, ...keys.retired].map(({ id, secret }) => [id, createSecretKey(secret, 'utf8')]),
	)
	const heads = new Map<number, Set<string>>()
	for (const { seq, mac } of noted) heads.set(seq, (heads.get(seq) ?? new Set()).add(mac))
	const walk: Walk = { head: null, late: 0, erased: [] }
	const raw = openRaw(await pathOf(db))
	try {
		const pages = logPages(raw, pageSize)
		for (let page = pages.next(); page.length > 0; page = pages.next()) {
			for (const line of page) {
				const why = lineFault(line, walk, known, heads)
				if (why !== null || line === null) return bad(walk, why ?? 'it is not a line of the log')
				step(walk, line)
			}
			await breathe()
		}
		return cutOff(walk, noted) ?? loose(walk, unsealedLines(raw), textsErasedByWish(raw))
	} finally {
		raw.close()
	}
}

function step(walk: Walk, { seq, mac, late, commitment, salt }: RawLine): void {
	walk.head = { seq, mac, late: late === 1 }
	if (late === 1) walk.late = seq
	if (commitment !== null && salt === null) walk.erased.push(seq)
}

function bad({ head }: Walk, why: string): LogVerdict {
	const lines = head?.seq ?? 0
	return { ok: false, lines, line: lines + 1, why }
}

function lineFault(
	line: RawLine | null,
	{ head }: Walk,
	known: ReadonlyMap<string, KeyObject>,
	heads: ReadonlyMap<number, ReadonlySet<string>>,
): string | null {
	if (line === null) return null
	const expected = (head?.seq ?? 0) + 1
	if (line.seq !== expected) return `line ${expected} is missing`
	if (line.previous !== (head?.mac ?? logStart)) return 'it does not follow the line before it'
	const secret = known.get(line.keyId)
	if (secret === undefined)
		return `it was sealed with the key "${line.keyId}", which is not among the keys here`
	const late = line.late === 1
	if (logSealOf(secret, line.previous, { ...line, late }) !== line.mac)
		return 'its seal does not fit what it says'
	if (late && head?.late === false) return 'it was sealed afterwards, and the line before it was not'
	const macs = heads.get(line.seq)
	if (macs && !(macs.size === 1 && macs.has(line.mac))) return 'it is not the line that was noted then'
	return textFault(line)
}

function textFault({ commitment, salt, before, after }: RawLine): string | null {
	const none = before === null && after === null
	if (salt === null) return none ? null : 'what was before or after is not what it was sealed with'
	if (commitment !== null && textsCommitment(salt, before, after) === commitment) return null
	return 'what was before or after is not what it was sealed with'
}

function cutOff(walk: Walk, noted: readonly Checkpoint[]): LogVerdict | null {
	const end = walk.head?.seq ?? 0
	const last = noted.reduce((most, { seq }) => Math.max(most, seq), 0)
	return last > end ? bad(walk, `lines ${end + 1} to ${last} were cut off the end`) : null
}

/** What no line tells: lines that were never sealed, and texts that nobody erased. */
function loose(walk: Walk, unsealed: { count: number; ids: string[] }, accounted: number): LogVerdict {
	const { head, late, erased } = walk
	if (unsealed.count > 0 && head?.late === false) {
		const were = unsealed.count === 1 ? '1 line that was' : `${unsealed.count} lines that were`
		return bad(
			walk,
			`${were} never sealed ${unsealed.count === 1 ? 'is' : 'are'} in the log: "${unsealed.ids[0]}"`,
		)
	}
	if (erased.length > accounted)
		return {
			ok: false,
			lines: (erased[0] ?? 1) - 1,
			line: erased[0] ?? 1,
			why: `${erased.length} lines have lost their texts, and the erasures that were carried out account for ${accounted}`,
		}
	const lines = head?.seq ?? 0
	return {
		ok: true,
		lines,
		head: head && { seq: head.seq, mac: head.mac },
		late,
		unsealed: unsealed.count,
		erased,
	}
}
