import { z } from 'zod'
import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { logHead, sealedLine } from './log-line.server'

const most = 2_000
const row = z.object({
	id: z.string(),
	at: z.date(),
	actorId: z.string().nullable(),
	action: z.string(),
	target: z.string(),
	before: z.string().nullable(),
	after: z.string().nullable(),
})

/**
 * Seals the first lines that were written before the log was sealed, 2,000 at most, in the order of their time: each says from then on that
 * it was sealed afterwards. Answers how many there were; none where a line that was sealed as it was written follows already, since one
 * without a seal is then no line of ours. Only inside a transaction.
 */
export async function sealEarlierLines(tx: Queries, keys: Pick<Keys, 'ledger'>): Promise<number> {
	let head: { seq: number; mac: string } | null = null
	const end = await logHead(tx)
	if (end && !end.late) return 0
	head = end
	const rows = z
		.array(row)
		.parse(
			await tx.$queryRawUnsafe(
				`SELECT "id", "at", "actorId", "action", "target", "before", "after" FROM "AuditEntry" WHERE "seq" IS NULL ORDER BY "at", "id" LIMIT ${most}`,
			),
		)
	const sealed = rows.map((entry) => {
		const line = sealedLine(keys, entry, head, true)
		head = line
		return [line.id, line.seq, line.commitment, line.salt, line.keyId, line.previous, line.mac]
	})
	if (sealed.length > 0)
		await tx.$executeRawUnsafe(
			`UPDATE "AuditEntry" SET "seq" = j.value->>1, "commitment" = j.value->>2, "salt" = j.value->>3, "late" = 1,
				"keyId" = j.value->>4, "previous" = j.value->>5, "mac" = j.value->>6
			FROM json_each(?) AS j WHERE "AuditEntry"."id" = j.value->>0`,
			JSON.stringify(sealed),
		)
	return sealed.length
}
