import { type Day, isDay, isZone } from '#app/core/records/day'
import type { PersonChanges } from '../acts/change-person.server'
import type { Queries } from '../store/db.server'
import { addressOf } from '../store/people.server'
import type { DetailsFault, TypedDetails } from './details-form'

export type CheckedDetails = {
	identity: { name: string; email: string; number: string | null }
	changes: PersonChanges
}

/** What was typed as what is so, or everything that is wrong with it; `id` null for somebody new. */
export async function checkDetails(
	db: Queries,
	typed: TypedDetails,
	asked: { id: string | null; teams: readonly string[] | null; today: Day },
): Promise<{ ok: true; details: CheckedDetails } | { ok: false; faults: DetailsFault[] }> {
	const { id, teams, today } = asked
	const faults: DetailsFault[] = []
	const tell = (field: DetailsFault['field'], code: DetailsFault['code']) => faults.push({ field, code })
	const email = addressOf(typed.email)
	if (typed.name === '') tell('name', 'name-missing')
	if (!/^[^\s@]+@[^\s@]+$/.test(email)) tell('email', 'email-bad')
	else if (await isTaken(db, { email }, id)) tell('email', 'email-taken')
	if (typed.number !== '' && (await isTaken(db, { number: typed.number }, id))) tell('number', 'number-taken')
	for (const field of ['hired', 'left', 'since'] as const)
		if (typed[field] !== '' && !isDay(typed[field])) tell(field, 'day-bad')
	if (isDay(typed.since) && typed.since > today) tell('since', 'since-ahead')
	if (typed.hired !== '' && typed.left !== '' && typed.left < typed.hired) tell('left', 'left-before-hired')
	if (typed.zone !== '' && !isZone(typed.zone)) tell('zone', 'zone-bad')
	if (typed.site !== '' && !(await db.site.findUnique({ where: { id: typed.site } })))
		tell('site', 'site-unknown')
	if (!(await isTeam(db, typed.team, teams))) tell('team', 'team-unknown')
	const manager = typed.manager === '' ? null : await personCalled(db, typed.manager)
	if (manager === undefined) tell('manager', 'manager-unknown')
	else if (manager !== null && manager === id) tell('manager', 'manager-self')
	else if (manager && id && (await reportsTo(db, manager, id))) tell('manager', 'manager-cycle')
	if (faults.length > 0) return { ok: false, faults }
	const none = (text: string) => (text === '' ? null : text)
	return {
		ok: true,
		details: {
			identity: { name: typed.name, email, number: none(typed.number) },
			changes: {
				team: none(typed.team),
				site: none(typed.site),
				job: none(typed.job),
				manager: manager ?? null,
				hired: none(typed.hired),
				left: none(typed.left),
				'time-zone': none(typed.zone),
			},
		},
	}
}

async function isTaken(db: Queries, where: { email: string } | { number: string }, id: string | null) {
	const found = await db.person.findFirst({ where, select: { id: true } })
	return found !== null && found.id !== id
}

/** HR who were given teams put people into these only. */
async function isTeam(db: Queries, team: string, teams: readonly string[] | null): Promise<boolean> {
	if (team === '') return teams === null
	if (teams !== null && !teams.includes(team)) return false
	return (await db.team.findUnique({ where: { id: team } })) !== null
}

async function personCalled(db: Queries, typed: string): Promise<string | undefined> {
	const found = await db.person.findFirst({
		where: { OR: [{ email: addressOf(typed) }, { number: typed }], erasedAt: null },
		select: { id: true },
	})
	return found?.id
}

/** Whether somebody reports to another, over however many others. */
async function reportsTo(db: Queries, from: string, to: string): Promise<boolean> {
	const seen = new Set<string>()
	let at: string | null = from
	while (at !== null && !seen.has(at)) {
		if (at === to) return true
		seen.add(at)
		const row: { managerId: string | null } | null = await db.person.findUnique({
			where: { id: at },
			select: { managerId: true },
		})
		at = row?.managerId ?? null
	}
	return false
}
