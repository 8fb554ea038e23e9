import { memories, type Variable } from '../scenario/definition'

/** Variables that the language gives every scenario, and what each is. They can be looked at, never declared or set. */
export const reservedNames = {
	variant: 'it is the variant that the seed drew',
	memory: 'it is how this person was treated last time',
} as const

export const isReserved = (name: string): name is keyof typeof reservedNames =>
	Object.hasOwn(reservedNames, name)

/** What the person remembers: in practice how they were treated last time, in official attempts nothing. */
export const memoryVariable = (): Variable => ({
	name: 'memory',
	type: 'one-of',
	of: [...memories],
	start: 'none',
	starts: [...memories],
})

/** Which variant was drawn; null where a scenario has none. */
export function variantVariable(ids: readonly string[]): Variable | null {
	const [first] = ids
	if (first === undefined) return null
	return { name: 'variant', type: 'one-of', of: [...ids], start: first, starts: [...ids] }
}
