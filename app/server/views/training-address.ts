import { urls } from '#app/urls'
import type { StandingSort } from '../store/standing-query.server'
import type { FilterChip } from './filter-chips'
import type { Places } from './training-places.server'
import { filterNames, keptQuery, type TrainingProblem, trainingProblems } from './training-query'

type Named = { value: string; label: string }
export type FilterAddress = {
	action: string
	value: Record<string, string[]>
	problems: Record<string, TrainingProblem>
	teams: Named[]
	sites: Named[]
	courses: Named[]
	chips: (Omit<FilterChip, 'without'> & { to: string })[]
	clearUrl: string
	hidden: [string, string][]
}

/** The filter of a training page with all its addresses; what a fields said stays in it. */
export function filterAddress(
	asked: URLSearchParams,
	{ chips, places }: { chips: readonly FilterChip[]; places: Places },
	page: (query?: string) => string,
): FilterAddress {
	const hidden = ['sort', 'dir'].flatMap((name): [string, string][] => {
		const value = asked.get(name)
		return value === null ? [] : [[name, value]]
	})
	const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
	return {
		action: page(),
		value: Object.fromEntries([...filterNames, 'show'].map((name) => [name, asked.getAll(name)])),
		problems: trainingProblems(asked),
		teams: places.teams.map(named),
		sites: places.sites.map(named),
		courses: places.courses.map(({ slug, title }) => ({ value: slug, label: title })),
		chips: chips.map(({ without, ...chip }) => ({ ...chip, to: page(without) })),
		clearUrl: page(),
		hidden,
	}
}

const columns: Partial<Record<string, StandingSort>> = {
	person: 'name',
	course: 'course',
	state: 'state',
	due: 'due',
	completed: 'completed',
	expires: 'expires',
}

/** The address that sorts the list by each of its columns, and how it is sorted now. */
export function sortAddress(asked: URLSearchParams, now: { by: StandingSort; descending: boolean }) {
	const kept = keptQuery(asked)
	return Object.fromEntries(
		Object.entries(columns).flatMap(([column, sort]) => {
			if (sort === undefined) return []
			const state = sort !== now.by ? 'none' : now.descending ? 'descending' : 'ascending'
			const query = new URLSearchParams([
				...kept,
				['sort', sort],
				['dir', state === 'ascending' ? 'desc' : 'asc'],
			])
			return [[column, { now: state, to: urls.trainingList(query.toString()) } as const]]
		}),
	)
}

/** The address of another page of the same list. */
export function pageAddress(
	asked: URLSearchParams,
	token: string | null,
	page: (query?: string) => string,
): string | null {
	if (token === null) return null
	const query = keptQuery(asked, ['sort', 'dir', 'show'])
	query.set('page', token)
	return page(query.toString())
}
