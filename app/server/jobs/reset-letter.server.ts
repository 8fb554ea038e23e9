import { z } from 'zod'
import { urls } from '#app/urls'
import type { Deps } from '../deps.server'
import { newToken } from '../ids.server'
import { resetLetter } from '../mail/letters/reset-letter'
import { writeLetter } from '../mail/write-letter.server'
import { hasLeft } from '../session/has-left'
import { personToManage } from '../store/people.server'
import { endLetterTokens, keepLetterToken } from '../store/tokens.server'

export const resetMinutes = 60

const payload = z.object({ person: z.string().nullable() })

/** Writes the letter with which somebody chooses another password; for nobody, and for who may not sign in, none. */
export async function writeResetLetter(deps: Deps, given: unknown): Promise<string> {
	const { person: id } = payload.parse(given)
	if (id === null) return 'no account has this address'
	const now = deps.now()
	return deps.db.write(async (tx) => {
		const person = await personToManage(tx, id)
		if (!person?.active || hasLeft(person, now, deps.env.timeZone)) return 'this account is closed'
		// Everybody knows the demo people's password, and it stays that one.
		if (person.demo) return 'demo people keep their password'
		const token = newToken()
		await endLetterTokens(tx, id, now)
		const expiresAt = new Date(now.getTime() + resetMinutes * 60_000)
		await keepLetterToken(tx, { kind: 'reset', token, personId: id, createdAt: now, expiresAt, byId: null })
		const link = `${deps.env.origin}${urls.reset(token)}`
		const letter = resetLetter({ name: person.name, link, minutes: resetMinutes })
		const key = `reset:${deps.newId()}`
		await writeLetter(deps, tx, { ...letter, key, personId: id, to: person.email, kind: 'reset' })
		return 'written'
	})
}
