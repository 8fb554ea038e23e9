import type { Deps } from '../deps.server'
import { demoPassword } from '../seed.server'
import { isRole, type Role } from '../session/permissions'
import { demoPeople } from '../store/people.server'

export type SignInView = {
	/** Null outside the demo. */
	demo: { password: string; people: { name: string; email: string; role: Role }[] } | null
}

/** What the sign-in page shows to anyone: the demo's people, and only in the demo. */
export async function signInView({ db, env }: Pick<Deps, 'db' | 'env'>): Promise<SignInView> {
	if (env.mode !== 'demo') return { demo: null }
	const people = await demoPeople(db.read)
	return {
		demo: {
			password: demoPassword,
			people: people.flatMap((person) => (isRole(person.role) ? [{ ...person, role: person.role }] : [])),
		},
	}
}
