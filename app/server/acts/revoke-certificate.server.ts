import type { RevokeReason } from '#app/core/records/certificate-state'
import type { Deps } from '../deps.server'
import { certificateById } from '../store/certificates.server'
import { endAudited } from './supersede-certificate.server'

/** HR takes a certificate back, by a coded reason. Its paper stays, and says so. */
export async function revokeCertificate(
	deps: Pick<Deps, 'db' | 'env' | 'keys' | 'now' | 'newId'>,
	me: { id: string },
	asked: { id: string; reason: RevokeReason },
): Promise<{ ok: true; id: string } | { ok: false; refused: 'not-found' | 'moved-on' }> {
	return deps.db.write(async (tx) => {
		if (!(await certificateById(tx, asked.id))) return { ok: false, refused: 'not-found' }
		const end = { state: 'revoked', reason: asked.reason } as const
		return (await endAudited(deps, tx, asked.id, end, me.id))
			? { ok: true, id: asked.id }
			: { ok: false, refused: 'moved-on' }
	})
}
