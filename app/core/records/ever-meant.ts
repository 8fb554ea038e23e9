import type { AssignmentVersion, Group } from './assignment'
import type { PersonField } from './person-at'
import type { PersonHistory } from './standing'

/**
 * Whether these versions of an assignment may mean somebody at any time, by whatever was ever said of them; false only
 * where they never do. Quick: most people of a house have nothing to do with most assignments.
 */
export function everMeant(
	versions: readonly AssignmentVersion[],
): (person: Pick<PersonHistory, 'id' | 'facts'>) => boolean {
	const rules = versions.map(({ rule: { everyone, people, groups } }) => ({
		everyone,
		people: new Set(people),
		groups: groups.map(askedOf),
	}))
	return ({ id, facts }) => {
		const wasIn = (asked: Asked) =>
			[...asked].every(([field, values]) =>
				facts.some((fact) => fact.field === field && fact.value !== null && values.has(fact.value)),
			)
		return rules.some(({ everyone, people, groups }) => everyone || people.has(id) || groups.some(wasIn))
	}
}

type Asked = ReadonlyMap<PersonField, ReadonlySet<string>>

/** The lists of a group that hold anything. Days of hiring are left out: who meets the rest may be meant. */
function askedOf({ teams, sites, jobs, roles }: Group): Asked {
	const lists = [
		['team', teams],
		['site', sites],
		['job', jobs],
		['role', roles],
	] as const
	return new Map(lists.flatMap(([field, list]) => (list.length > 0 ? [[field, new Set(list)]] : [])))
}
