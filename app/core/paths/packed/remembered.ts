import { waysOf } from '../../scenario/cases'
import type { ScenarioDefinition } from '../../scenario/definition'
import type { Live } from './live'

/** What was said and seen, as far as it can come up again: only these facts need a place in a packed state. */
export function remembered({ scenes, endings, turns, patience }: ScenarioDefinition, live: Live): string[] {
	const cutShort = [turns.then, ...patience.map(({ to }) => to)]
	const seen = [...scenes, ...endings].map(({ id }) => ({ fact: `seen:${id}`, places: [id] }))
	const said = scenes
		.flatMap(({ replies }) => replies)
		.map((reply) => ({
			fact: `said:${reply.id}`,
			places: [...waysOf(reply).map(({ to }) => to), ...cutShort],
		}))
	return [...said, ...seen]
		.filter(({ fact, places }) => places.some((place) => live(place).has(fact)))
		.map(({ fact }) => fact)
}
