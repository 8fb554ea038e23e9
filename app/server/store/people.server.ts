import { newId } from '../ids.server'
import type { Leaving } from '../session/has-left'
import type { Role } from '../session/permissions'
import type { Queries } from './db.server'
import { appendFacts, type FactRow } from './person-facts.server'

export type PersonRow = {
	id: string
	email: string
	name: string
	role: string
	demo: boolean
	active: boolean
	teamId: string | null
	team: string | null
}

/** An address as it is kept: people type theirs in any case. */
export function addressOf(typed: string): string {
	return typed.trim().normalize('NFKC').toLowerCase()
}

/** Makes a person; their role and team are the first that is known of them. */
export async function createPerson(
	db: Queries,
	person: {
		id: string
		email: string
		name: string
		passwordHash: string
		role: Role
		teamId: string | null
		demo?: boolean
		roleEndsAt?: Date | null
		number?: string | null
		invitedAt?: Date | null
		at: Date
	},
): Promise<void> {
	const { at, email, ...rest } = person
	await db.person.create({ data: { ...rest, email: addressOf(email), createdAt: at } })
	const first = {
		personId: rest.id,
		from: at,
		knownAt: at,
		byId: null,
		source: 'seed',
		importId: null,
	} as const
	const facts: FactRow[] = [{ ...first, id: newId(), field: 'role', value: rest.role }]
	if (rest.teamId !== null) facts.push({ ...first, id: newId(), field: 'team', value: rest.teamId })
	await appendFacts(db, facts)
}

/** What is needed to check a password, for an address that may be anybody's; null when it is nobody's. */
export async function credentialsOf(
	db: Queries,
	email: string,
): Promise<({ id: string; passwordHash: string; demo: boolean; roleEndsAt: Date | null } & Leaving) | null> {
	const row = await db.person.findUnique({
		where: { email: addressOf(email) },
		include: { site: { select: { timeZone: true } } },
	})
	if (!row?.active) return null
	const { id, passwordHash, demo, roleEndsAt, leftOn, timeZone, site } = row
	return { id, passwordHash, demo, roleEndsAt, leftOn, timeZone, siteZone: site?.timeZone ?? null }
}

/** Everybody, by name. */
export async function peopleOf(db: Queries): Promise<PersonRow[]> {
	const rows = await db.person.findMany({
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
		include: { team: true },
	})
	return rows.map(({ id, email, name, role, demo, active, teamId, team }) => ({
		id,
		email,
		name,
		role,
		demo,
		active,
		teamId,
		team: team?.name ?? null,
	}))
}

/** The people of the demo who can sign in, for its sign-in page. */
export async function demoPeople(db: Queries): Promise<{ name: string; email: string; role: string }[]> {
	return db.person.findMany({
		where: { demo: true, active: true, passwordHash: { not: '-' } },
		orderBy: { createdAt: 'asc' },
		select: { name: true, email: true, role: true },
	})
}

export async function isEmpty(db: Queries): Promise<boolean> {
	return (await db.person.count()) === 0
}

/** Gives a person another role and ends their sessions: the new role starts with a new sign-in. */
export async function setRole(
	tx: Queries,
	id: string,
	role: Role,
	at: Date,
	roleEndsAt: Date | null = null,
): Promise<void> {
	await tx.person.update({ where: { id }, data: { role, roleEndsAt } })
	await tx.session.updateMany({ where: { personId: id, revokedAt: null }, data: { revokedAt: at } })
}

/** A leaver: cannot sign in any more, and is signed out everywhere. What they did stays. */
export async function deactivate(tx: Queries, id: string, at: Date): Promise<void> {
	await tx.person.update({ where: { id }, data: { active: false } })
	await tx.session.updateMany({ where: { personId: id, revokedAt: null }, data: { revokedAt: at } })
}

/** A leaver comes back: may sign in again. */
export async function activate(tx: Queries, id: string): Promise<void> {
	await tx.person.update({ where: { id }, data: { active: true } })
}

export type PersonToManage = Leaving & {
	id: string
	name: string
	email: string
	number: string | null
	role: string
	roleEndsAt: Date | null
	teamId: string | null
	siteId: string | null
	managerId: string | null
	job: string | null
	hiredOn: string | null
	active: boolean
	demo: boolean
	invitedAt: Date | null
	/** Has chosen no password yet. */
	awaited: boolean
}

/** One person as an administrative act needs them; null when there is none. */
export async function personOf(
	db: Queries,
	id: string,
): Promise<{ id: string; name: string; role: string; active: boolean } | null> {
	return db.person.findUnique({ where: { id }, select: { id: true, name: true, role: true, active: true } })
}

/** The same with everything that can be changed of them; null also for who was erased. */
export async function personToManage(db: Queries, id: string): Promise<PersonToManage | null> {
	const row = await db.person.findUnique({
		where: { id },
		include: { site: { select: { timeZone: true } } },
	})
	if (!row || row.erasedAt !== null) return null
	const { site, passwordHash, createdAt: _, erasedAt: __, ...rest } = row
	return { ...rest, siteZone: site?.timeZone ?? null, awaited: passwordHash === noPassword }
}

/** What stands in place of a password that nobody has chosen yet: nothing goes together with it. */
export const noPassword = '-'

export async function noteInvited(tx: Queries, ids: readonly string[], at: Date): Promise<void> {
	await tx.$executeRawUnsafe(
		'UPDATE "Person" SET "invitedAt" = ? WHERE "id" IN (SELECT value FROM json_each(?))',
		at,
		JSON.stringify(ids),
	)
}

/** Whether an address is somebody's, active or not. */
export async function personByAddress(db: Queries, email: string): Promise<boolean> {
	return (await db.person.count({ where: { email: addressOf(email) } })) > 0
}

export async function setPassword(tx: Queries, id: string, passwordHash: string): Promise<void> {
	await tx.person.update({ where: { id }, data: { passwordHash } })
}

/** Trainers who can sign in, by name. */
export async function activeTrainers(db: Queries): Promise<{ id: string; name: string }[]> {
	return db.person.findMany({
		where: { role: 'trainer', active: true },
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
		select: { id: true, name: true },
	})
}

/** Names by id, of those among these that there are. */
export async function namesOf(db: Queries, ids: readonly string[]): Promise<Map<string, string>> {
	const rows = await db.person.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: { id: true, name: true },
	})
	return new Map(rows.map(({ id, name }) => [id, name]))
}

/** How many administrators can sign in. */
export async function activeAdmins(db: Queries): Promise<number> {
	return db.person.count({ where: { role: 'admin', active: true, passwordHash: { not: noPassword } } })
}

/** Names and addresses of these people. */
export async function namesAndAddresses(
	db: Queries,
	ids: readonly string[],
): Promise<{ id: string; name: string; email: string }[]> {
	return db.person.findMany({
		where: { id: { in: [...ids] } },
		select: { id: true, name: true, email: true },
	})
}

export function numberOfPeople(db: Queries): Promise<number> {
	return db.person.count()
}
