import { type StandingState, states } from '#app/core/records/standing'
import type { Db } from '#app/server/store/db.server'
import { insertRows } from '#app/server/store/insert-rows.server'

const day = 86_400_000
const start = new Date('2026-03-02T00:00:00.000Z').getTime()
const first = ['Ann', 'Bo', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hope', 'Ivo', 'Jane']
const last = ['Abel', 'Baker', 'Cole', 'Dyer', 'Ellis', 'Ford', 'Gray', 'Hunt', 'Inman', 'Joyce', 'Kerr']

/** Most are done, some are late; the rest is rare. */
const shares: readonly StandingState[] = [
	...Array.from({ length: 60 }, (): StandingState => 'completed'),
	...Array.from({ length: 18 }, (): StandingState => 'assigned'),
	...Array.from({ length: 8 }, (): StandingState => 'in-progress'),
	...Array.from({ length: 5 }, (): StandingState => 'overdue'),
	...Array.from({ length: 4 }, (): StandingState => 'lapsed'),
	...states.filter((state) => !['completed', 'assigned', 'in-progress', 'overdue', 'lapsed'].includes(state)),
]

/**
 * So many people, each with a standing towards each of `courses` courses; teams of fifty, sites of five hundred, every
 * fiftieth has left. The same every time.
 */
export async function standingRows(db: Db, people: number, courses: number): Promise<void> {
	await db.write(async (tx) => {
		for (let team = 0; team * 50 < people; team += 1)
			await tx.team.create({ data: { id: `team-${team}`, name: `Team ${team}` } })
		for (let site = 0; site * 500 < people; site += 1)
			await tx.site.create({ data: { id: `site-${site}`, name: `Site ${site}`, timeZone: 'Europe/Berlin' } })
	})
	for (let from = 0; from < people; from += 2000)
		await db.write(async (tx) => {
			const some = Array.from({ length: Math.min(2000, people - from) }, (_, place) => from + place)
			await insertRows(tx, 'Person', some.map(personOf))
			for (let course = 0; course < courses; course += 1)
				await insertRows(
					tx,
					'Standing',
					some.map((person) => standingOf(person, course)),
				)
		})
}

const idOf = (person: number) => `p${String(person).padStart(6, '0')}`
/** A hash of two numbers, from 0 to `below`. */
const mixed = (one: number, other: number, below: number) => {
	let hash = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b)
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
	return ((hash ^ (hash >>> 13)) >>> 0) % below
}

function personOf(person: number) {
	return {
		id: idOf(person),
		email: `${idOf(person)}@example.test`,
		name: nameOf(person),
		passwordHash: '-',
		role: 'trainee',
		active: person % 50 !== 49,
		createdAt: new Date(start),
		teamId: `team-${Math.floor(person / 50)}`,
		siteId: `site-${Math.floor(person / 500)}`,
		managerId: person % 50 === 0 ? null : idOf(person - (person % 50)),
	}
}

function nameOf(person: number): string {
	const given = first[mixed(person, 1, first.length)] ?? ''
	return `${given} ${last[mixed(person, 2, last.length)] ?? ''} ${mixed(person, 3, 9000)}`
}

function standingOf(person: number, course: number) {
	const state = shares[mixed(person, course + 10, shares.length)] ?? 'assigned'
	const drawn = mixed(person, course + 50, 300)
	const done = state === 'completed' || state === 'lapsed'
	const dueAt =
		state === 'exempt' || drawn % 10 === 0 ? null : new Date(start + (dueShift(state) + drawn) * day)
	return {
		personId: idOf(person),
		course: `course-${course}`,
		state,
		required: mixed(person, course + 90, 10) > 0,
		round: 1 + (drawn % 3 === 0 ? 1 : 0),
		dueAt,
		completedAt: done ? new Date(start - (drawn + 1) * day) : null,
		expiresAt: done ? new Date(start + (state === 'lapsed' ? -drawn - 1 : drawn + 1) * day) : null,
		personName: nameOf(person),
		teamId: `team-${Math.floor(person / 50)}`,
		siteId: `site-${Math.floor(person / 500)}`,
		active: person % 50 !== 49,
		workedOutAt: new Date(start),
	}
}

const dueShift = (state: StandingState) => (state === 'overdue' || state === 'lapsed' ? -301 : 0)
