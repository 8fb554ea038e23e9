import { join } from 'node:path'
import type { Role } from '#app/server/session/permissions'
import { openDb } from '#app/server/store/db.server'
import { createPerson } from '#app/server/store/people.server'
import { formWith } from './people'
import type { Site } from './site'
import { Visitor } from './visitor'

/** More demo people on a running site, with the demo's password: `id@example.test`, trainees in Theo's team. */
export async function morePeople(site: Site, people: readonly { id: string; name: string; role: Role }[]) {
	const db = await openDb(join(site.dataDir, 'rapport.db'))
	try {
		const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: 'demo-nina' } })
		for (const { id, name, role } of people)
			await createPerson(db, {
				...{ id, name, role, passwordHash, demo: true, at: new Date() },
				email: `${id}@example.test`,
				teamId: role === 'trainee' ? 'demo-front-desk' : null,
			})
	} finally {
		await db.close()
	}
}

/** One of them, signed in by one press. */
export async function guest(site: Site, id: string): Promise<Visitor> {
	const visitor = new Visitor(site.url)
	const page = await visitor.get('/sign-in')
	const next = await visitor.submit(page, formWith(page, 'email', `${id}@example.test`))
	if (next.status !== 200) throw new Error(`${id} could not sign in: ${next.status}`)
	return visitor
}
