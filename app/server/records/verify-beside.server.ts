import { setImmediate as breathe } from 'node:timers/promises'
import type { Deps } from '../deps.server'
import { openRaw, pathOf } from '../store/raw-reader.server'
import { erasedByWish, wrongCorrections, wrongLines } from '../store/verify-lines.server'
import { certificateFaults } from './verify-certificates.server'

/** Something beside the chain that does not say what the chain says. */
export type BesideFault = { what: string; why: string }

const most = 50
const pageSize = 5_000

/**
 * What is read instead of the chain, held against it: the list of records, row by row; certificates, and their signatures; and whether as
 * many records lead to nobody as erasures account for. Fifty faults at most. Others get their turn between pages.
 */
export async function verifyBeside(
	deps: Pick<Deps, 'db' | 'keys'>,
	{ rows, erased }: { rows: number; erased: number },
): Promise<BesideFault[]> {
	const raw = openRaw(await pathOf(deps.db.read))
	try {
		const faults: BesideFault[] = []
		for (let from = 1; from <= rows && faults.length < most; from += pageSize) {
			for (const { seq, why } of wrongLines(raw, from, from + pageSize - 1))
				faults.push({ what: `Record ${seq}`, why })
			await breathe()
		}
		for (const { seq, why } of wrongCorrections(raw, rows)) faults.push({ what: `Record ${seq}`, why })
		const accounted = erasedByWish(raw)
		if (erased > accounted)
			faults.push({
				what: 'Erasures',
				why: `${erased} records lead to nobody, and the erasures that were carried out account for ${accounted}`,
			})
		for await (const fault of certificateFaults(raw, deps.keys)) if (faults.push(fault) >= most) break
		return faults.slice(0, most)
	} finally {
		raw.close()
	}
}
