import type { SupersedeReason } from '#app/core/records/certificate-state'
import type { Deps } from '../deps.server'
import { certificateById, certificatesOfRecords, endCertificate } from '../store/certificates.server'
import { courseRecord } from '../store/course-records.server'
import type { Queries } from '../store/db.server'
import { issueCertificate } from './issue-certificate.server'
import { recordAudit } from './record-audit.server'

type Needs = Pick<Deps, 'db' | 'env' | 'keys' | 'now' | 'newId'>

/**
 * After a correction: every certificate of the old record is replaced by one of the new record, or taken back where the new
 * one takes the completion away. In the transaction of the correction.
 */
export async function supersedeCertificates(
	deps: Needs,
	tx: Queries,
	by: { seq: number; newSeq: number; byId: string | null },
): Promise<void> {
	const old = (await certificatesOfRecords(tx, [by.seq])).filter(({ state }) => state === 'issued')
	const next = await issueCertificate(deps, tx, by.newSeq)
	for (const { id } of old) {
		const end =
			next === null
				? ({ state: 'revoked', reason: 'record-void' } as const)
				: ({ state: 'superseded', reason: 'record-corrected', supersededBy: next } as const)
		await endAudited(deps, tx, id, end, by.byId)
	}
}

/** HR issues a certificate of the same record anew; the old one says by which. */
export async function supersedeCertificate(
	deps: Needs,
	me: { id: string },
	asked: { id: string; reason: SupersedeReason },
): Promise<{ ok: true; id: string } | { ok: false; refused: 'not-found' | 'moved-on' | 'no-course' }> {
	return deps.db.write(async (tx) => {
		const old = await certificateById(tx, asked.id)
		if (!old) return { ok: false, refused: 'not-found' }
		const record = await courseRecord(tx, old.seq)
		if (old.state !== 'issued' || record?.correctedBy !== null) return { ok: false, refused: 'moved-on' }
		// The old one makes way first: a record has one certificate that holds.
		await endCertificate(tx, old.id, { ...ended(deps, me.id, asked.reason), state: 'superseded' })
		const id = await issueCertificate(deps, tx, old.seq)
		if (id === null) throw new Error(`record ${old.seq} gets no certificate any more`)
		await tx.certificate.update({ where: { id: old.id }, data: { supersededBy: id } })
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'certificate.supersede',
			target: `certificate:${old.id}`,
			before: { state: 'issued' },
			after: { state: 'superseded', reason: asked.reason, by: id },
		})
		return { ok: true, id }
	})
}

const ended = ({ now }: Needs, byId: string | null, reason: string) => ({ at: now(), byId, reason })

/** Ends one that is issued and says so in the log; false where somebody was faster. */
export async function endAudited(
	deps: Needs,
	tx: Queries,
	id: string,
	end: { state: 'revoked' | 'superseded'; reason: string; supersededBy?: string },
	byId: string | null,
): Promise<boolean> {
	if (!(await endCertificate(tx, id, { ...ended(deps, byId, end.reason), ...end }))) return false
	const { supersededBy, ...after } = end
	await recordAudit(deps, tx, {
		actorId: byId,
		action: end.state === 'revoked' ? 'certificate.revoke' : 'certificate.supersede',
		target: `certificate:${id}`,
		before: { state: 'issued' },
		after: supersededBy === undefined ? after : { ...after, by: supersededBy },
	})
	return true
}
