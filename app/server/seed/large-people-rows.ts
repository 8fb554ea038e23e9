import { dayOf } from '#app/core/records/day'
import type { BulkRow } from '../store/bulk.server'
import type { LargeHouse, LargePerson } from './large-house'

/** A person's row. Nobody signs in as them: there is no password that fits. */
export function personRow(person: LargePerson, at: Date): BulkRow {
	const { id, name, email, number, team, site, job, managerId, hired, left } = person
	return {
		...{ id, name, email, number, job, managerId },
		...{
			passwordHash: '-',
			role: 'trainee',
			demo: true,
			active: left === null,
			createdAt: hired < at ? hired : at,
		},
		...{ teamId: team, siteId: site },
		...{ hiredOn: dayOf(hired, 'UTC'), leftOn: left && dayOf(left, 'UTC') },
	}
}

/** What was so of a person since when; known since then, too. */
export function factRows(person: LargePerson): BulkRow[] {
	const { id, team, site, job, managerId, hired, left, moved } = person
	const facts: [field: string, value: string | null, from: Date][] = [
		['hired', dayOf(hired, 'UTC'), hired],
		['role', 'trainee', hired],
		['job', job, hired],
		['site', site, hired],
		['team', moved ? moved.from : team, hired],
		['manager', managerId, hired],
	]
	if (moved) facts.push(['team', team, moved.at])
	if (left) facts.push(['left', dayOf(left, 'UTC'), left])
	return facts.map(([field, value, from], place) => ({
		id: `${id}-fact-${place + 1}`,
		...{ personId: id, field, value, from, knownAt: from, byId: null, source: 'seed', importId: null },
	}))
}

/** Every course for everybody at one of the sites, so many days after they were hired. */
export function assignmentRows(
	house: LargeHouse,
	courses: readonly { slug: string }[],
	from: Date,
): { assignments: BulkRow[]; versions: BulkRow[] } {
	const sites = house.sites.map(({ id }) => id)
	const group = { teams: [], sites, jobs: [], roles: [], hiredFrom: null, hiredBefore: null }
	const rule = JSON.stringify({ everyone: false, people: [], groups: [group], except: [] })
	const steps = JSON.stringify({ days: [-14, -3, 1], manager: null })
	const rows = courses.map(({ slug }, place) => ({
		id: `demo-assignment-${slug}`,
		...{ course: slug, title: `All sites: ${slug}` },
		due: JSON.stringify({ kind: 'after-hire', days: 30 * (place + 1), atLeast: 14 }),
	}))
	return {
		assignments: rows.map(({ id, course, title }) => ({
			...{ id, course, title, version: 1, endedAt: null, createdAt: from, createdById: 'demo-hanna' },
		})),
		versions: rows.map(({ id, due, ...said }) => ({
			...{ assignmentId: id, version: 1, ...said, rule, due, steps },
			...{ from, ends: false, byId: 'demo-hanna', knownAt: from },
		})),
	}
}
