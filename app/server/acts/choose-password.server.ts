import type { Deps } from '../deps.server'
import { isWeak } from '../session/weak-password'
import { setPassword } from '../store/people.server'
import { endSessionsOf } from '../store/sessions.server'
import { endLetterTokens, type LetterToken, letterTokenOf, takeLetterToken } from '../store/tokens.server'
import { recordAudit } from './record-audit.server'

export type ChooseResult =
	| { ok: true }
	| { ok: false; refused: 'weak-password' | 'void' | 'busy' }
	| { ok: false; refused: 'wait'; waitSeconds: number }

/**
 * Sets the password that somebody chose with the link of a letter: once, in its time. They are signed out everywhere, and
 * every other link they were sent is void. Tries are counted by where they come from.
 */
export async function choosePassword(
	deps: Deps,
	asked: { kind: LetterToken; token: string; password: string; address: string },
): Promise<ChooseResult> {
	const { kind, token, password } = asked
	const allowed = await deps.signInLimits.take(`link ${asked.address}`, asked.address)
	if (!allowed.ok) return { ok: false, refused: 'wait', waitSeconds: allowed.waitSeconds }
	const whose = await letterTokenOf(deps.db.read, kind, token, deps.now())
	if (whose === null) return { ok: false, refused: 'void' }
	if (isWeak(password, whose.email)) return { ok: false, refused: 'weak-password' }
	const passwordHash = await deps.passwords.hash(password)
	if (passwordHash === null) return { ok: false, refused: 'busy' }
	const at = deps.now()
	return deps.db.write(async (tx): Promise<ChooseResult> => {
		if (!(await takeLetterToken(tx, kind, token, at))) return { ok: false, refused: 'void' }
		const { personId } = whose
		await setPassword(tx, personId, passwordHash)
		await endLetterTokens(tx, personId, at)
		await endSessionsOf(tx, personId, at)
		await recordAudit(deps, tx, {
			actorId: personId,
			action: 'person.choose-password',
			target: `person:${personId}`,
			after: { by: kind },
		})
		return { ok: true }
	})
}
