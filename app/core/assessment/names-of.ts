import type { Stated } from '../play/walk-through'
import type { WalkThroughFault } from '../play/walk-through-problems'
import type { ScenarioDefinition } from '../scenario/definition'

type Kind = 'ending' | 'need' | 'extra' | 'critical failure' | 'mood'

/** Answers whether a scenario has such a name, and notes a fault where it has not. */
export function namesOf(definition: ScenarioDefinition, faults: WalkThroughFault[]) {
	const names: Record<Kind, string[]> = {
		ending: definition.endings.map(({ id }) => id),
		need: definition.needs.map(({ id }) => id),
		extra: definition.extras.map(({ id }) => id),
		'critical failure': definition.critical.map(({ id }) => id),
		mood: [...new Set(definition.mood.map(({ mood }) => mood))],
	}
	return (kind: Kind, { value, at }: Stated<string>): boolean => {
		if (names[kind].includes(value)) return true
		const fix = names[kind].length > 0 ? { fix: `There is: ${names[kind].join(', ')}.` } : {}
		faults.push({ code: 'play-unknown-name', at, message: `The scenario has no ${kind} "${value}".`, ...fix })
		return false
	}
}
