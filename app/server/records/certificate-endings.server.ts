import { z } from 'zod'
import type { openRaw } from '../store/raw-reader.server'

type Raw = ReturnType<typeof openRaw>

/** How certificates were ended: by a line of the log, by name; and by the record that corrects theirs, by number. */
export type Endings = {
	log: ReadonlyMap<string, { state: 'revoked' | 'superseded'; by: string | null }>
	corrected: ReadonlyMap<number, number>
}

const entry = z.object({ target: z.string(), action: z.string(), by: z.string().nullable() })
const correction = z.object({ seq: z.number(), by: z.number() })

/** What log and chain say of certificates that ended. */
export function endingsOf(raw: Raw): Endings {
	const entries = z.array(entry).parse(
		raw
			.prepare(
				`SELECT "target", "action", json_extract("after", '$.by') AS "by" FROM "AuditEntry"
				WHERE "action" IN ('certificate.revoke', 'certificate.supersede')`,
			)
			.all(),
	)
	const corrections = z.array(correction).parse(
		raw
			.prepare(
				`SELECT "corrects" AS seq, max("seq") AS by FROM "CompletionRecord"
				WHERE "kind" = 'course' AND "corrects" IS NOT NULL GROUP BY "corrects"`,
			)
			.all(),
	)
	return {
		log: new Map(
			entries.map(({ target, action, by }) => [
				target.slice('certificate:'.length),
				{ state: action === 'certificate.revoke' ? 'revoked' : 'superseded', by },
			]),
		),
		corrected: new Map(corrections.map(({ seq, by }) => [seq, by])),
	}
}

/** Whether a certificate is in the state that log and chain leave it in; null where it is, else why not. */
export function stateFault(
	one: { id: string; seq: number; state: string; stateReason: string | null; supersededBy: string | null },
	{ log, corrected }: Endings,
): string | null {
	const said = log.get(one.id)
	const correctedBy = corrected.get(one.seq)
	if (one.state === 'issued') {
		if (said) return 'it holds again, and the log says that it was ended'
		return correctedBy === undefined
			? null
			: `it holds, and record ${correctedBy} corrects its record ${one.seq}`
	}
	if (!said) {
		// A file of completions that was taken back ends the certificates of its records in one act.
		const undone = one.state === 'revoked' && one.stateReason === 'record-void' && correctedBy !== undefined
		return undone ? null : `it is called ${one.state}, and neither the log nor the chain says so`
	}
	if (said.state !== one.state) return `it is called ${one.state}, and the log says ${said.state}`
	return said.by === null || said.by === one.supersededBy
		? null
		: 'the log says that another certificate takes its place'
}

const missing = z.array(z.number())

/**
 * Completions of courses with certificates that have none, fifty at most. Left out are records of before there were certificates, and those
 * of the demo's large house, whose names are sealed as such.
 */
export function withoutCertificate(raw: Raw): number[] {
	const sql = `WITH certified AS MATERIALIZED (SELECT "hash" FROM "ContentVersion"
			WHERE "kind" = 'course' AND json_extract("document", '$.certificate') IS NOT 0)
		SELECT r."seq" FROM "CompletionRecord" r JOIN certified v ON v."hash" = r."versionHash"
		WHERE r."kind" = 'course' AND r."result" = 'completed' AND r."recordedAt" IS NOT NULL
			AND r."id" NOT LIKE 'demo-record-%' AND NOT EXISTS (SELECT 1 FROM "Certificate" c WHERE c."seq" = r."seq")
		ORDER BY r."seq" LIMIT 50`
	return missing.parse(raw.prepare(sql).pluck().all())
}
