import type { Places } from './training-places.server'
import { filterNames, keptQuery, type TrainingParams } from './training-query'

/** One thing a list is filtered by: its field, its value, and what that is called where it is an id. */
export type FilterChip = {
	name: string
	value: string
	called: string | null
	/** The query without it. */
	without: string
}

/** What a list is filtered by, one by one, each with the query that leaves it out. */
export function filterChips(
	asked: URLSearchParams,
	params: TrainingParams,
	places: Places,
	manager: string | null = null,
): FilterChip[] {
	const kept = keptQuery(asked, ['sort', 'dir', 'show'])
	const understood = new Map<string, unknown>(Object.entries(params))
	return filterNames.flatMap((name) => {
		const values = name === 'state' ? (params.states ?? []) : [understood.get(name)]
		return values.flatMap((value) => {
			if (value === undefined) return []
			const text = String(value)
			const without = new URLSearchParams(
				[...kept].filter(([key, own]) => key !== name || (name === 'state' && own !== text)),
			)
			return [
				{ name, value: text, called: calledIn(name, text, places, manager), without: without.toString() },
			]
		})
	})
}

function calledIn(name: string, id: string, places: Places, manager: string | null): string | null {
	if (name === 'team') return places.teams.find((team) => team.id === id)?.name ?? null
	if (name === 'site') return places.sites.find((site) => site.id === id)?.name ?? null
	if (name === 'course') return places.courses.find(({ slug }) => slug === id)?.title ?? null
	return name === 'manager' ? manager : null
}

/** A filter in words, for files and the audit log; `everybody` when there is none. */
export function chipWords(chips: readonly FilterChip[]): string {
	const byName = new Map<string, string[]>()
	for (const { name, value, called } of chips)
		byName.set(name, [...(byName.get(name) ?? []), called ?? (value === '1' ? 'yes' : value)])
	if (byName.size === 0) return 'everybody'
	return [...byName].map(([name, values]) => `${name}: ${values.join(' or ')}`).join(', ')
}
