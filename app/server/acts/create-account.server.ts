import type { Deps } from '../deps.server'
import type { Role } from '../session/permissions'
import { isWeak } from '../session/weak-password'
import type { Queries } from '../store/db.server'
import { addressOf, createPerson, personByAddress } from '../store/people.server'
import { addTrainer, createTeam, teamNamed } from '../store/teams.server'
import { recordAudit } from './record-audit.server'
import { refreshStandings } from './refresh-standings.server'

export type NewPerson = { email: string; name: string; role: Role; team: string | null; password: string }
export type CreateResult =
	| { ok: true; personId: string }
	| {
			ok: false
			refused: 'address-taken' | 'not-an-address' | 'name-missing' | 'weak-password' | 'busy'
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
		const teamId = asked.team === null ? null : await teamFor(deps, tx, asked.team)
		const { role } = asked
		await createPerson(tx, {
			id,
			email,
			name: asked.name.trim(),
			role,
			passwordHash,
			// A trainer looks after a team, everybody else is in it.
			teamId: role === 'trainer' ? null : teamId,
			at: deps.now(),
		})
		await refreshStandings(deps, tx, { personIds: [id] })
		if (role === 'trainer' && teamId !== null) await addTrainer(tx, teamId, id)
		await recordAudit(deps, tx, {
			actorId: null,
			action: 'person.create',
			target: `person:${id}`,
			after: { role },
		})
		return { ok: true, personId: id }
	})
}

/** The team of this name, made when there is none yet. */
async function teamFor(deps: Deps, tx: Queries, name: string): Promise<string> {
	const known = await teamNamed(tx, name)
	if (known !== null) return known
	const id = deps.newId()
	await createTeam(tx, { id, name })
	return id
}
