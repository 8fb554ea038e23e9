import type { Deps } from '../deps.server'
import { isWeak } from '../session/weak-password'
import { addressOf, credentialsOf, setPassword } from '../store/people.server'
import { endSessionsOf } from '../store/sessions.server'
import { recordAudit } from './record-audit.server'

/** Sets a new password and signs the person out everywhere. */
export async function resetPassword(
	deps: Deps,
	asked: { email: string; password: string },
): Promise<{ ok: true } | { ok: false; refused: 'not-found' | 'weak-password' | 'busy' }> {
	const known = await credentialsOf(deps.db.read, asked.email)
	if (!known) return { ok: false, refused: 'not-found' }
	if (isWeak(asked.password, addressOf(asked.email))) return { ok: false, refused: 'weak-password' }
	const passwordHash = await deps.passwords.hash(asked.password)
	if (passwordHash === null) return { ok: false, refused: 'busy' }
	await deps.db.write(async (tx) => {
		await setPassword(tx, known.id, passwordHash)
		await endSessionsOf(tx, known.id, deps.now())
		await recordAudit(deps, tx, {
			actorId: null,
			action: 'person.reset-password',
			target: `person:${known.id}`,
		})
	})
	return { ok: true }
}
