import { urls } from '#app/urls'
import type { Deps } from '../deps.server'
import { testLetter } from '../mail/letters/test-letter'
import { writeLetter } from '../mail/write-letter.server'
import type { Me } from '../session/require.server'

/** Writes a letter to whoever asks, at most one a minute. */
export async function sendTestLetter(deps: Deps, me: Pick<Me, 'id' | 'name' | 'email'>): Promise<void> {
	const link = `${deps.env.origin}${urls.operations('mail')}`
	const key = `test:${me.id}:${deps.now().toISOString().slice(0, 16)}`
	const letter = { key, personId: me.id, to: me.email, kind: 'notice' } as const
	await deps.db.write((tx) => writeLetter(deps, tx, { ...letter, ...testLetter({ name: me.name, link }) }))
}
