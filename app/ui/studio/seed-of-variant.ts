import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { startFor } from '#app/core/scenario/starts'

const mostTries = 1000

/** The first seed from `seed` on that draws this variant; `seed` itself where none does. */
export function seedOfVariant(definition: ScenarioDefinition, variant: string, seed: number): number {
	for (let tried = seed; tried < seed + mostTries; tried += 1)
		if (startFor(definition, tried, 'none').variant === variant) return tried
	return seed
}
