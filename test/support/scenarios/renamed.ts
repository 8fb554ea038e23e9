import { type ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'

const generated = /^(scene|reply|need|extra|critical|mood)-\d+$|^(trust|told|good|fair|gave-up)$/

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
