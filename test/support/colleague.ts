import type { Deps } from '#app/server/deps.server'
import { newToken } from '#app/server/ids.server'
import { keepToken } from '#app/server/session/cookie.server'
import type { Role } from '#app/server/session/permissions'
import { createPerson } from '#app/server/store/people.server'
import { createSession } from '#app/server/store/sessions.server'
import { createTeam } from '#app/server/store/teams.server'

/** Puts a person into the database, by default without a password anybody knows. */
export async function colleague(
	deps: Deps,
	id: string,
	more: { role?: Role; password?: string; teamId?: string; name?: string } = {},
): Promise<{ id: string; email: string }> {
	const { role = 'trainee', password, teamId = null, name = `Person ${id}` } = more
	const email = `${id}@example.test`
	const passwordHash = password === undefined ? 'none' : ((await deps.passwords.hash(password)) ?? '')
	if (teamId !== null && !(await deps.db.team.findUnique({ where: { id: teamId } })))
		await createTeam(deps.db, { id: teamId, name: `Team ${teamId}` })
	await createPerson(deps.db, { id, email, name, passwordHash, role, teamId, at: deps.now() })
	return { id, email }
}

/** Gives a person a session; answers its token, and the header a browser would send. */
export async function signedIn(deps: Deps, personId: string): Promise<{ token: string; cookie: string }> {
	const token = newToken()
	await createSession(deps.db, { id: deps.newId(), token, personId, agent: 'test', at: deps.now() })
	const header = await keepToken(deps, token)
	return { token, cookie: header.split(';')[0] ?? '' }
}

/** A request for a page, as the server gets it. */
export function asks(path: string, cookie?: string): Request {
	return new Request(
		`http://localhost:3000${path}`,
		cookie === undefined ? {} : { headers: { Cookie: cookie } },
	)
}
