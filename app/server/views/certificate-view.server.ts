import type { SignedCertificate } from '#app/core/records/certificate'
import { type CertificateStanding, certificateStanding } from '#app/core/records/certificate-state'
import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { mayReach } from '../session/scope'
import { certificateById } from '../store/certificates.server'
import { settingOf } from '../store/settings.server'

export type CertificateView = {
	id: string
	standing: CertificateStanding
	file: SignedCertificate
	stateAt: Date | null
	/** Whose it is: for themselves, HR, their trainer and the auditor; for everybody where the house shows names. */
	holder: { id: string; name: string } | null
	/** Who looks may have the paper. */
	paper: boolean
	/** Who looks may take it back. */
	mayCertify: boolean
}

/** A certificate as somebody sees it, signed in or not; null where there is none. */
export async function certificateView(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	me: Me | null,
	id: string,
): Promise<CertificateView | null> {
	const row = await certificateById(db.read, id)
	if (!row) return null
	const subject = await db.read.recordSubject.findUnique({
		where: { seq: row.seq },
		select: { person: { select: { id: true, name: true, teamId: true } } },
	})
	const person = subject?.person ?? null
	const sees = me !== null && person !== null && maySee(me, person)
	const shown = sees || (await settingOf(db.read, 'certificate-names')) === 'shown'
	return {
		id: row.id,
		standing: certificateStanding(row, now()),
		file: { document: row.document, signature: row.signature },
		stateAt: row.stateAt,
		holder: person && shown ? { id: person.id, name: person.name } : null,
		paper: sees,
		mayCertify: sees && me !== null && me.id !== person?.id && may(me.role, 'certify') !== false,
	}
}

function maySee(me: Me, person: { id: string; teamId: string | null }): boolean {
	return person.id === me.id || mayReach(me, 'records-read', person)
}
