import { type CertificateStanding, certificateStanding } from '#app/core/records/certificate-state'
import type { Deps } from '../deps.server'
import { certificatesOf } from '../store/certificates.server'

export type OwnCertificateItem = {
	id: string
	title: string
	standing: CertificateStanding
	completedAt: Date
	expiresAt: Date | null
}

/** Somebody's own certificates, newest first; those that were replaced are left out. */
export async function ownCertificates(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	personId: string,
): Promise<OwnCertificateItem[]> {
	const at = now()
	const rows = await certificatesOf(db.read, personId)
	return rows
		.filter(({ state }) => state !== 'superseded')
		.map((row) => ({
			...{ id: row.id, title: row.title, expiresAt: row.expiresAt, standing: certificateStanding(row, at) },
			completedAt: new Date(`${row.document.completedOn}T12:00:00Z`),
		}))
}
