import type { AssignmentVersion, Due } from './assignment'

export type GroupTyped = {
	teams: string[]
	sites: string[]
	jobs: string[]
	roles: string[]
	hiredFrom: string
	hiredBefore: string
}

/** An assignment as it stands in its form. */
export type AssignmentTyped = {
	key: string
	version: number
	course: string
	title: string
	everyone: boolean
	groups: GroupTyped[]
	people: string[]
	except: string[]
	findPeople: string
	findExcept: string
	kind: Due['kind']
	day: string
	days: string
	atLeast: string
	before: string
	after: string
	manager: string
	from: string
	/** What was looked at last: saving anything else asks to look again. */
	seen: string
}

export type AssignmentProblem = { field: string; why: string }

export const noGroup: GroupTyped = {
	teams: [],
	sites: [],
	jobs: [],
	roles: [],
	hiredFrom: '',
	hiredBefore: '',
}

/** A form for something new. */
export function emptyAssignment(key: string, today: string, course = ''): AssignmentTyped {
	return {
		...{ key, course, version: 0, title: '', everyone: false, groups: [noGroup], people: [], except: [] },
		...{ findPeople: '', findExcept: '', kind: 'after-assignment', day: '', days: '30', atLeast: '14' },
		...{ before: '14, 3', after: '1', manager: '', from: today, seen: '' },
	}
}

/** What an assignment says now, to be changed from a day on. */
export function typedOf(
	version: Pick<
		AssignmentVersion,
		'assignmentId' | 'version' | 'course' | 'title' | 'rule' | 'due' | 'steps'
	>,
	today: string,
): AssignmentTyped {
	const { rule, due, steps } = version
	const groups = rule.groups.map((group) => ({
		...group,
		...{ hiredFrom: group.hiredFrom ?? '', hiredBefore: group.hiredBefore ?? '' },
	}))
	const numbers = (days: number[]) => days.join(', ')
	return {
		...emptyAssignment(version.assignmentId, today, version.course),
		...{ version: version.version, title: version.title, everyone: rule.everyone },
		...{ groups: groups.length > 0 ? groups : [noGroup], people: rule.people, except: rule.except },
		...{ kind: due.kind, day: due.kind === 'day' ? due.day : '' },
		days: 'days' in due ? String(due.days) : '30',
		atLeast: 'atLeast' in due ? String(due.atLeast) : '14',
		before: numbers(steps.days.filter((day) => day < 0).map((day) => -day)),
		after: numbers(steps.days.filter((day) => day >= 0)),
		manager: steps.manager === null ? '' : String(steps.manager),
	}
}
