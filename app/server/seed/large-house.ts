import type { Chance } from './chance'

const dayMs = 86_400_000
const zones = ['Europe/London', 'Europe/Dublin', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const
const jobs = ['Counter', 'Telephone', 'Chat', 'Stores', 'Reception', 'Back office'] as const

export type LargePerson = {
	id: string
	name: string
	email: string
	number: string
	/** The team of now, and the one before where they have moved. */
	team: string
	site: string
	job: string
	managerId: string | null
	hired: Date
	left: Date | null
	moved: { from: string; at: Date } | null
}

export type LargeHouse = {
	sites: { id: string; name: string; timeZone: string }[]
	teams: { id: string; name: string; site: string }[]
	people: LargePerson[]
}

/** Sites of some 500 people, teams of some 25 with a manager each, hired over the last six years. */
export function largeHouse(count: number, now: Date, luck: Chance): LargeHouse {
	const sites = numbered('site', 'Site', Math.max(1, Math.ceil(count / 500))).map((site, place) => ({
		...site,
		timeZone: zones[place % zones.length] ?? 'UTC',
	}))
	const teams = numbered('team', 'Team', Math.max(1, Math.ceil(count / 25))).map((team, place) => ({
		...team,
		site: sites[Math.floor((place * 25) / 500)]?.id ?? 'demo-site-1',
	}))
	const ids = numbered('person', 'Demo', count)
	const people = ids.map(({ id, name }, place): LargePerson => {
		const inTeam = Math.floor(place / 25)
		const team = teams[inTeam] ?? { id: 'demo-team-1', site: 'demo-site-1' }
		const hired = daysBefore(now, luck.is(0.06) ? luck.below(40) : 40 + luck.below(6 * 365))
		const gone = luck.is(0.05)
		const managed = place % 25 === 0 ? Math.floor(place / 500) * 500 : inTeam * 25
		return {
			id,
			name,
			email: `${id}@example.test`,
			number: `D${id.slice('demo-person-'.length)}`,
			team: team.id,
			site: team.site,
			job: luck.pick(jobs),
			managerId: managed === place ? null : (ids[managed]?.id ?? null),
			hired,
			left: gone ? between(hired, now, luck) : null,
			moved: luck.is(0.04)
				? { from: teams[luck.below(teams.length)]?.id ?? team.id, at: between(hired, now, luck) }
				: null,
		}
	})
	return { sites, teams, people }
}

/** Named so that names sort as numbers do. */
function numbered(kind: string, word: string, count: number): { id: string; name: string }[] {
	const wide = Math.max(kind === 'person' ? 5 : 2, String(count).length)
	return Array.from({ length: count }, (_, place) => {
		const number = String(place + 1).padStart(wide, '0')
		return { id: `demo-${kind}-${number}`, name: `${word} ${number}` }
	})
}

function daysBefore(now: Date, days: number): Date {
	return new Date(Math.floor(now.getTime() / dayMs) * dayMs - days * dayMs)
}

function between(one: Date, other: Date, luck: Chance): Date {
	const days = Math.floor((other.getTime() - one.getTime()) / dayMs)
	return new Date(one.getTime() + luck.below(Math.max(1, days)) * dayMs)
}
