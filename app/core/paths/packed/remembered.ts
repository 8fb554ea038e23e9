import { waysOf } from '../../scenario/cases'
import type { ScenarioDefinition } from '../../scenario/definition'
import type { Live } from './live'

/** What was said and seen, as far as it can come up again: only these facts need a place in a packed state. */
export function remembered({ scenes, endings, turns, patience }: ScenarioDefinition, live: Live): string[] {
	const cutShort = [turns.then, ...patience.map(({ to }) => to)]
	const facts: string[] = []
	for (const { replies } of scenes)
		for (const reply of replies) {
			const fact = `said:${reply.id}`
			if (isLive(fact, cutShort) || waysOf(reply).some(({ to }) => live(to).has(fact))) facts.push(fact)
		}
	for (const { id } of [...scenes, ...endings]) if (live(id).has(`seen:${id}`)) facts.push(`seen:${id}`)
	return facts

	function isLive(fact: string, places: readonly string[]): boolean {
		return places.some((place) => live(place).has(fact))
	}
}
