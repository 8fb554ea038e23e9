import type { Deps } from '../deps.server'
import type { Role } from '../session/permissions'
import { passwordLength } from '../session/passwords.server'
import { addressOf, createPerson, credentialsOf, personByAddress, setPassword } from '../store/people.server'
import { endSessionsOf } from '../store/sessions.server'
import { teamNamed } from '../store/teams.server'
import { recordAudit } from './record-audit.server'

export type NewPerson = { email: string; name: string; role: Role; team: string | null; password: string }
export type CreateResult =
	| { ok: true; personId: string }
	| {
			ok: false
			refused: 'address-taken' | 'no-such-team' | 'not-an-address' | 'name-missing' | 'weak-password' | 'busy'
	  }

/** Makes an account, for whoever looks after this installation; the server itself is written down as the actor. */
export async function createAccount(deps: Deps, asked: NewPerson): Promise<CreateResult> {
	const email = addressOf(asked.email)
	if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) return { ok: false, refused: 'not-an-address' }
	if (asked.name.trim() === '') return { ok: false, refused: 'name-missing' }
	if (isWeak(asked.password, email)) return { ok: false, refused: 'weak-password' }
	const passwordHash = await deps.passwords.hash(asked.password)
	if (passwordHash === null) return { ok: false, refused: 'busy' }
	const id = deps.newId()
	return deps.db.write(async (tx): Promise<CreateResult> => {
		if (await personByAddress(tx, email)) return { ok: false, refused: 'address-taken' }
		const team = asked.team === null ? null : await teamNamed(tx, asked.team)
		if (asked.team !== null && team === null) return { ok: false, refused: 'no-such-team' }
		const { role } = asked
		await createPerson(tx, {
			id,
			email,
			name: asked.name.trim(),
			role,
			passwordHash,
			teamId: team,
			at: deps.now(),
		})
		await recordAudit(deps, tx, {
			actorId: null,
			action: 'person.create',
			target: `person:${id}`,
			after: { role },
		})
		return { ok: true, personId: id }
	})
}

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

/** Too short or too long, one letter over and over, a row of the keyboard, or the address itself. */
function isWeak(password: string, email: string): boolean {
	const plain = password.toLowerCase()
	const local = email.split('@')[0] ?? ''
	return (
		password.length < passwordLength.least ||
		password.length > passwordLength.most ||
		new Set(plain).size < 5 ||
		/^(.{1,4})\1+$/.test(plain) ||
		/(password|qwertyuiop|1234567890|rapport-demo)/.test(plain) ||
		(local.length > 3 && plain.includes(local))
	)
}
