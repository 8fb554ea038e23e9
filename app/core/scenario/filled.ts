import type { ScenarioDefinition } from './definition'
import type { RunState } from './run'

const slot = /\{\{([a-z][a-z0-9-]*)\}\}/g

/**
 * A text with every `{{name}}` put in words: a parameter of the variant drawn, a fact, or a variable (a number in
 * digits, a flag as yes or no, a one-of with spaces for hyphens). Facts may hold parameters. Unknown names stay.
 */
export function filled(definition: ScenarioDefinition, state: RunState, text: string): string {
	if (!text.includes('{{')) return text
	return text.replace(slot, (written, name: string) => valueText(definition, state, name) ?? written)
}

/** What `{{name}}` stands for in this state; null where it names nothing. */
export function valueText(definition: ScenarioDefinition, state: RunState, name: string): string | null {
	const drawn = state.values.variant
	const variant = definition.variants.find(({ id }) => id === drawn) ?? definition.variants[0]
	const parameterOf = (slotted: string) =>
		variant && Object.hasOwn(variant.texts, slotted) ? variant.texts[slotted] : undefined
	const parameter = parameterOf(name)
	if (parameter !== undefined) return parameter
	const fact = definition.facts.find(({ id }) => id === name)
	if (fact) return fact.text.replace(slot, (written, inner: string) => parameterOf(inner) ?? written)
	const value = Object.hasOwn(state.values, name) ? state.values[name] : undefined
	if (value === undefined) return null
	if (typeof value === 'boolean') return value ? 'yes' : 'no'
	return String(value).replaceAll('-', typeof value === 'number' ? '-' : ' ')
}
