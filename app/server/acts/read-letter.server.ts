import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { type MailRow, mailById } from '../store/mails.server'
import { recordAudit } from './record-audit.server'

/** One letter; that somebody else's was opened is written down first. Null when there is none. */
export async function readLetter(deps: Deps, me: Pick<Me, 'id'>, id: string): Promise<MailRow | null> {
	const mail = await mailById(deps.db.read, id)
	if (!mail || mail.personId === me.id) return mail
	await deps.db.write((tx) =>
		recordAudit(deps, tx, { actorId: me.id, action: 'mail.read', target: `mail:${id}`, after: mail.kind }),
	)
	return mail
}
