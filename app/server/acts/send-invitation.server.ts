import { urls } from '#app/urls'
import type { Deps } from '../deps.server'
import { newToken } from '../ids.server'
import { inviteLetter } from '../mail/letters/invite-letter'
import { writeLetters } from '../mail/write-letter.server'
import type { Queries } from '../store/db.server'
import { noteInvited } from '../store/people.server'
import { endLetterTokens, keepLetterToken } from '../store/tokens.server'

/** An invitation may wait for a long weekend. */
export const inviteHours = 168

type Needs = Pick<Deps, 'env' | 'now' | 'newId'>

/**
 * Sends people a link with which each chooses a first password. Links that went out to them before are void from now on.
 * The link begins with the configured address, whatever a request said.
 */
export async function sendInvitations(
	deps: Needs,
	tx: Queries,
	people: readonly { id: string; name: string; email: string }[],
	byId: string | null,
): Promise<void> {
	const now = deps.now()
	const expiresAt = new Date(now.getTime() + inviteHours * 3_600_000)
	const letters = []
	for (const { id, name, email } of people) {
		const token = newToken()
		await endLetterTokens(tx, id, now)
		await keepLetterToken(tx, { kind: 'invite', token, personId: id, createdAt: now, expiresAt, byId })
		const link = `${deps.env.origin}${urls.welcome(token)}`
		const letter = inviteLetter({ name, link, hours: inviteHours })
		letters.push({
			...letter,
			key: `invite:${deps.newId()}`,
			personId: id,
			to: email,
			kind: 'invite' as const,
		})
	}
	await writeLetters(deps, tx, letters)
	await noteInvited(
		tx,
		people.map(({ id }) => id),
		now,
	)
}
