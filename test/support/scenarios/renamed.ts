import type { Memory, ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import type { Move } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'

const generated =
	/^(scene|reply|need|extra|critical|mood)-\d+$|^(trust|told|good|fair|gave-up|patience|minutes|left-out)$/

/** A generated scenario under other names: each id is turned round, so that their order changes too. */
export function renamed(definition: ScenarioDefinition): ScenarioDefinition {
	const turned = (value: unknown): unknown => {
		if (typeof value === 'string') return newName(value)
		if (Array.isArray(value)) return value.map(turned)
		if (value === null || typeof value !== 'object') return value
		return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, turned(member)]))
	}
	return scenarioDefinitionSchema.parse(turned(definition))
}

/** The new name of a generated id; any other text stays as it is. */
export function newName(id: string): string {
	return generated.test(id) ? `z${[...id].toReversed().join('')}` : id
}

/** A move by the new names. */
export function newMove(move: Move): Move {
	return move.kind === 'chosen'
		? { kind: 'chosen', reply: newName(move.reply) }
		: { ...move, matched: move.matched && newName(move.matched) }
}

/** A seed that starts the renamed scenario as this seed starts the first one: draws are keyed by names. */
export function newSeed(definition: ScenarioDefinition, seed: number, memory: Memory): number {
	const other = renamed(definition)
	const start = Object.entries(startFor(definition, seed, memory))
	for (let tried = 0; tried < 10_000; tried += 1) {
		const values = startFor(other, tried, memory)
		if (start.every(([name, value]) => values[newName(name)] === value)) return tried
	}
	throw new Error('every start is drawn by some seed')
}
