import { countsOf } from './capped-counts.server'
import type { Queries } from './db.server'
import type { Sql } from './sql-part'
import type { StandingSort } from './standing-query.server'
import { type Asked, indexes } from './standing-where'

/** A set of rows up to this many is read whole and sorted; of a larger one an index gives the order. */
export const smallSet = 1000

/** How a list is read: a small set that is sorted, or along an index whose first columns may be held fast. */
export type Plan =
	| { kind: 'sorted'; index: string; asked: readonly Asked[] }
	| { kind: 'ordered'; along: Along; asked: readonly Asked[] }

/** An index in whose order rows are read, once for each of the values that are held fast at its beginning. */
export type Along = { index: string; hold: 'state' | 'team' | null }

/** How rows are found in the fewest steps: what is asked is counted first, each up to `small`. */
export async function planOf(
	db: Queries,
	asked: readonly Asked[],
	sort: StandingSort,
	small = smallSet,
): Promise<Plan> {
	const found = asked.filter((one) => one.index !== null)
	const people = found.find(({ by }) => by === 'people')
	if (people?.index) return { kind: 'sorted', index: people.index, asked }
	const counts = await countsOf(
		db,
		found.map(({ test, index }) => counted(test, index)),
		small + 1,
	)
	const least = found
		.map(({ index }, place) => ({ index, count: counts[place] ?? small + 1 }))
		.filter(({ count }) => count <= small)
		.sort((one, other) => one.count - other.count)[0]
	if (least?.index) return { kind: 'sorted', index: least.index, asked }
	return { kind: 'ordered', along: alongOf(found, sort), asked }
}

function counted(test: Sql, index: string | null): Sql {
	return {
		text: `FROM "Standing" INDEXED BY "${index ?? indexes.name}" WHERE ${test.text}`,
		values: test.values,
	}
}

/** More branches than this cost more than they spare. */
const mostBranches = 20

/** The index of this sort that leaves out most of what is not asked for. */
function alongOf(asked: readonly Asked[], sort: StandingSort): Along {
	const has = (by: Asked['by']) => asked.some((one) => one.by === by && one.oneOf.length <= mostBranches)
	switch (sort) {
		case 'name':
			if (has('team')) return { index: indexes.teamName, hold: 'team' }
			if (has('course') && has('state')) return { index: indexes.courseStateName, hold: 'state' }
			if (has('site')) return { index: indexes.siteName, hold: null }
			if (has('state')) return { index: indexes.stateName, hold: 'state' }
			return { index: has('course') ? indexes.courseName : indexes.name, hold: null }
		case 'due':
			if (has('state')) return { index: indexes.stateDue, hold: 'state' }
			return { index: has('site') ? indexes.siteDue : indexes.due, hold: null }
		case 'state':
			return { index: indexes.stateDue, hold: null }
		case 'completed':
			return { index: indexes.completed, hold: null }
		case 'expires':
			return { index: indexes.expires, hold: null }
		case 'course':
			if (has('state')) return { index: indexes.stateCourse, hold: 'state' }
			return { index: indexes.courseName, hold: null }
	}
}
