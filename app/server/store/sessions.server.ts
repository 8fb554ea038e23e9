import { createHash } from 'node:crypto'
import type { Leaving } from '../session/has-left'
import type { Queries } from './db.server'

export type SessionRow = {
	id: string
	createdAt: Date
	lastSeenAt: Date
	endsAt: Date
	steppedUpAt: Date | null
	/** What the browser calls itself. */
	agent: string
}

export type SessionPerson = Leaving & {
	id: string
	name: string
	email: string
	role: string
	roleEndsAt: Date | null
	teamId: string | null
	active: boolean
	demo: boolean
	trains: string[]
}

export const sessionLife = {
	/** Without a request for this long it is over. */
	idleMs: 30 * 60_000,
	/** It is over after this, however busy. */
	wholeMs: 12 * 3_600_000,
	/** How stale the time last seen may be. */
	touchMs: 60_000,
} as const

/** The database keeps only this of a token: whoever reads it cannot sign in with it. */
function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url')
}

export async function createSession(
	tx: Queries,
	session: { id: string; token: string; personId: string; agent: string; at: Date },
): Promise<void> {
	const { id, token, personId, agent, at } = session
	await tx.session.create({
		data: {
			id,
			tokenHash: hashOf(token),
			personId,
			agent: agent.slice(0, 200),
			createdAt: at,
			lastSeenAt: at,
			endsAt: new Date(at.getTime() + sessionLife.wholeMs),
		},
	})
}

const alive = (at: Date) => ({
	revokedAt: null,
	endsAt: { gt: at },
	lastSeenAt: { gt: new Date(at.getTime() - sessionLife.idleMs) },
})

/** The living session of a token and its person as they are now, or null. */
export async function sessionOf(
	db: Queries,
	token: string,
	at: Date,
): Promise<{ session: SessionRow; person: SessionPerson } | null> {
	const row = await db.session.findFirst({
		where: { tokenHash: hashOf(token), ...alive(at) },
		include: {
			person: {
				include: { trains: { select: { teamId: true } }, site: { select: { timeZone: true } } },
			},
		},
	})
	if (!row) return null
	const { person } = row
	return {
		session: sessionFrom(row),
		person: {
			id: person.id,
			name: person.name,
			email: person.email,
			role: person.role,
			roleEndsAt: person.roleEndsAt,
			teamId: person.teamId,
			active: person.active,
			demo: person.demo,
			leftOn: person.leftOn,
			timeZone: person.timeZone,
			siteZone: person.site?.timeZone ?? null,
			trains: person.trains.map((one) => one.teamId),
		},
	}
}

/** Keeps a session awake. */
export async function touchSession(db: Queries, id: string, at: Date): Promise<void> {
	await db.session.updateMany({ where: { id, revokedAt: null }, data: { lastSeenAt: at } })
}

/** The person's living sessions, the one seen last first. */
export async function sessionsOf(db: Queries, personId: string, at: Date): Promise<SessionRow[]> {
	const rows = await db.session.findMany({
		where: { personId, ...alive(at) },
		orderBy: { lastSeenAt: 'desc' },
	})
	return rows.map(sessionFrom)
}

/** Ends one session of this person; false when there was none of that id to end. */
export async function endSession(db: Queries, id: string, personId: string, at: Date): Promise<boolean> {
	const ended = await db.session.updateMany({
		where: { id, personId, revokedAt: null },
		data: { revokedAt: at },
	})
	return ended.count > 0
}

/** Ends the session a token belongs to, whoever's it is. */
export async function endSessionByToken(db: Queries, token: string, at: Date): Promise<void> {
	await db.session.updateMany({
		where: { tokenHash: hashOf(token), revokedAt: null },
		data: { revokedAt: at },
	})
}

/** Ends all sessions of a person, but one if that is given. */
export async function endSessionsOf(db: Queries, personId: string, at: Date, but?: string): Promise<number> {
	const ended = await db.session.updateMany({
		where: { personId, revokedAt: null, ...(but === undefined ? {} : { id: { not: but } }) },
		data: { revokedAt: at },
	})
	return ended.count
}

/** Notes that the password was confirmed just now. */
export async function stepUpSession(db: Queries, id: string, at: Date): Promise<void> {
	await db.session.updateMany({ where: { id, revokedAt: null }, data: { steppedUpAt: at } })
}

function sessionFrom(row: SessionRow): SessionRow {
	const { id, createdAt, lastSeenAt, endsAt, steppedUpAt, agent } = row
	return { id, createdAt, lastSeenAt, endsAt, steppedUpAt, agent }
}
