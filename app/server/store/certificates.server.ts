import { z } from 'zod'
import { type CertificateDocument, certificateDocument } from '#app/core/records/certificate'
import { type CertificateState, certificateStates } from '#app/core/records/certificate-state'
import { storedInstant } from './bulk.server'
import type { Queries } from './db.server'
import { insertRows } from './insert-rows.server'

export type CertificateRow = {
	id: string
	seq: number
	course: string
	title: string
	issuedAt: Date
	expiresAt: Date | null
	/** As it was signed. */
	document: CertificateDocument
	signature: string
	keyId: string
	state: CertificateState
	stateAt: Date | null
	stateReason: string | null
	supersededBy: string | null
}

export type NewCertificate = Pick<
	CertificateRow,
	'id' | 'seq' | 'course' | 'title' | 'issuedAt' | 'expiresAt' | 'signature' | 'keyId'
> & {
	/** Canonical JSON. */
	document: string
}

/** Keeps a new certificate: document and signature never change. */
export async function addCertificate(tx: Queries, certificate: NewCertificate): Promise<void> {
	await tx.certificate.create({ data: certificate })
}

/** Keeps many new ones at once. */
export async function addCertificates(tx: Queries, certificates: readonly NewCertificate[]): Promise<void> {
	await insertRows(tx, 'Certificate', certificates)
}

export async function certificateById(db: Queries, id: string): Promise<CertificateRow | null> {
	const row = await db.certificate.findUnique({ where: { id } })
	return row && certificateFrom(row)
}

/** The certificates of these records, oldest first. */
export async function certificatesOfRecords(db: Queries, seqs: readonly number[]): Promise<CertificateRow[]> {
	const rows = await db.certificate.findMany({
		where: { seq: { in: [...seqs] } },
		orderBy: [{ issuedAt: 'asc' }, { id: 'asc' }],
	})
	return rows.map(certificateFrom)
}

/** All certificates of one person, newest first. */
export async function certificatesOf(db: Queries, personId: string): Promise<CertificateRow[]> {
	const records = await db.recordSubject.findMany({
		where: { personId, record: { kind: 'course' } },
		select: { seq: true },
	})
	return (
		await certificatesOfRecords(
			db,
			records.map(({ seq }) => seq),
		)
	).reverse()
}

/** Ends one that is still issued; false where somebody was faster. */
export async function endCertificate(
	tx: Queries,
	id: string,
	to: {
		state: 'revoked' | 'superseded'
		at: Date
		byId: string | null
		reason: string
		supersededBy?: string
	},
): Promise<boolean> {
	const { state, at, byId, reason, supersededBy = null } = to
	const done = await tx.certificate.updateMany({
		where: { id, state: 'issued' },
		data: { state, stateAt: at, stateById: byId, stateReason: reason, supersededBy },
	})
	return done.count === 1
}

type Stored = Omit<CertificateRow, 'document' | 'state'> & { document: string; state: string }

function certificateFrom(row: Stored): CertificateRow {
	return {
		...row,
		document: certificateDocument.parse(JSON.parse(row.document)),
		state: z.enum(certificateStates).parse(row.state),
	}
}

/** Takes back every certificate of these records that is still issued. */
export async function revokeCertificatesOf(
	tx: Queries,
	seqs: readonly number[],
	by: { at: Date; byId: string; reason: string },
): Promise<void> {
	await tx.$executeRawUnsafe(
		`UPDATE "Certificate" SET "state" = 'revoked', "stateAt" = ?, "stateById" = ?, "stateReason" = ?
		WHERE "seq" IN (SELECT value FROM json_each(?)) AND "state" = 'issued'`,
		storedInstant(by.at),
		by.byId,
		by.reason,
		JSON.stringify(seqs),
	)
}
