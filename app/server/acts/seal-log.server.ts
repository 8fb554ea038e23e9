import type { Deps } from '../deps.server'
import { logHead } from '../store/log-line.server'
import { sealEarlierLines } from '../store/seal-earlier-lines.server'
import { recordAudit } from './record-audit.server'

/**
 * Seals the lines of the log that were written before there were seals, once: some thousands a transaction, so that a start that was cut off
 * goes on where it was. A line of its own ends it. Answers how many lines of before there are where it had something to do, else 0.
 */
export async function sealLog(deps: Pick<Deps, 'db' | 'keys' | 'now' | 'newId'>): Promise<number> {
	while ((await deps.db.write((tx) => sealEarlierLines(tx, deps.keys))) > 0);
	return deps.db.write(async (tx) => {
		const head = await logHead(tx)
		if (!head?.late) return 0
		await recordAudit(deps, tx, {
			...{ actorId: null, action: 'log.seal', target: 'log' },
			after: { lines: head.seq },
		})
		return head.seq
	})
}
