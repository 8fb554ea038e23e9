import {
	type AssignmentRule,
	type AssignmentVersion,
	type Due,
	versionAt,
} from '#app/core/records/assignment'
import { assignmentVersionsOf } from '../store/assignment-versions.server'
import type { Queries } from '../store/db.server'
import { namesOf } from '../store/people.server'

/** Whom a rule means, with names in the place of ids. */
export type RuleTold = {
	everyone: boolean
	/** Whether this very person is named. */
	named: boolean
	people: number
	groups: {
		teams: string[]
		sites: string[]
		jobs: string[]
		roles: string[]
		hiredFrom: string | null
		hiredBefore: string | null
	}[]
	except: number
}

export type AssignedWhy = {
	assignmentId: string
	title: string
	version: number
	by: string | null
	/** From when this version holds, and since when it has been known. */
	from: Date
	knownAt: Date
	due: Due
	rule: RuleTold
}

/** The versions of these assignments that hold now, by their ids: who must take what, by whom it was said, and why. */
export async function assignedWhy(
	db: Queries,
	asked: { personId: string; assignmentIds: readonly string[]; at: Date },
): Promise<ReadonlyMap<string, AssignedWhy>> {
	if (asked.assignmentIds.length === 0) return new Map()
	const versions = (await assignmentVersionsOf(db)).flatMap((list) => {
		const version = versionAt(list, asked.at, asked.at)
		return version && asked.assignmentIds.includes(version.assignmentId) ? version : []
	})
	const [people, teams, sites] = await Promise.all([
		namesOf(
			db,
			versions.map(({ byId }) => byId),
		),
		db.team.findMany({ select: { id: true, name: true } }),
		db.site.findMany({ select: { id: true, name: true } }),
	])
	const places = new Map([...teams, ...sites].map(({ id, name }) => [id, name]))
	return new Map(versions.map((version) => [version.assignmentId, told(version)]))

	function told({ byId, rule, ...version }: AssignmentVersion): AssignedWhy {
		const { assignmentId, title, from, knownAt, due } = version
		const shown = { assignmentId, title, version: version.version, from, knownAt, due }
		return { ...shown, by: people.get(byId) ?? null, rule: ruleTold(rule, asked.personId, places) }
	}
}

function ruleTold(rule: AssignmentRule, personId: string, places: ReadonlyMap<string, string>): RuleTold {
	const named = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? id)
	return {
		everyone: rule.everyone,
		named: rule.people.includes(personId),
		people: rule.people.length,
		groups: rule.groups.map(({ teams, sites, ...group }) => ({
			...group,
			teams: named(teams),
			sites: named(sites),
		})),
		except: rule.except.length,
	}
}
