import { costliest } from '#app/core/assessment/numbers/costly'
import { mapOfDefinition } from '#app/core/writing/map/map-of-definition'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { mapOfNumbers } from './numbers-map.server'
import type { NumbersQuery } from './numbers-query'
import { replyRows } from './numbers-rows'
import { type NumbersView, numbersView } from './numbers-view.server'

/** Texts that were not understood: more than so many groups are not listed at once. */
const mostGroups = 30

/** The page of numbers that an address asks for; null when there is no such scenario or version. */
export async function numbersPage(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Parameters<typeof numbersView>[1],
	slug: string,
	query: NumbersQuery,
) {
	const view = await numbersView(deps, me, slug, query)
	if (!view) return null
	const { title, versions, version, state, days } = view
	const asked = query.from !== null || query.to !== null
	return {
		...{ title, versions, version, state },
		widened: asked ? days : null,
		told: await told(deps, view, query),
	}
}

async function told({ db }: Pick<Deps, 'db'>, view: NumbersView, query: NumbersQuery) {
	const { numbers, scenes, version } = view
	const trainees = mapOfNumbers(view)
	const published = await scenarioByHash(db, version)
	if (!numbers || !trainees || !published) return null
	const titles = new Map([...scenes, ...view.endings].map(({ id, title }) => [id, title]))
	const titleOf = (id: string) => titles.get(id) ?? id
	const rows = replyRows(view, query)
	const { people, ended, passed, awaited, seconds, bettered, passedAt } = numbers
	return {
		...{ people, ended, passed, awaited, seconds, bettered, passedAt, rows },
		separating: clearest(rows),
		costly: costliest(numbers.scenes).map((one) => ({ ...one, title: titleOf(one.scene) })),
		scenes: numbers.scenes.map((one) => ({ ...one, title: titleOf(one.scene) })),
		endings: numbers.endings.map((one) => ({
			id: one.ending,
			title: titleOf(one.ending),
			people: one.people,
		})),
		unclear: numbers.unclear.slice(0, mostGroups).map((group) => ({
			...group,
			title: titleOf(group.scene),
			replies: scenes.find(({ id }) => id === group.scene)?.replies ?? [],
		})),
		needs: view.needs,
		map: mapOfDefinition(published.definition, null),
		trainees,
	}
}

/** Those that separate, from a fifth of what is possible on, the clearest first. */
function clearest(rows: ReturnType<typeof replyRows>) {
	const strength = (row: (typeof rows)[number]) => Math.abs(row.separation?.correlation ?? 0)
	return rows.filter((row) => strength(row) >= 0.2).toSorted((a, b) => strength(b) - strength(a))
}
