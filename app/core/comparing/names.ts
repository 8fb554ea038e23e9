/** What has a name in a scenario; scenes and endings are both places, a patience and a gauge are variables. */
export const nameKinds = [
	'place',
	'reply',
	'need',
	'extra',
	'critical',
	'variable',
	'mood',
	'variant',
	'fact',
	'person',
	'parameter',
] as const
export type NamedKind = (typeof nameKinds)[number]

/** The new name of each that has one, by kind and old name. */
export type Names = Record<NamedKind, ReadonlyMap<string, string>>

export const noNames: Names = {
	place: new Map(),
	reply: new Map(),
	need: new Map(),
	extra: new Map(),
	critical: new Map(),
	variable: new Map(),
	mood: new Map(),
	variant: new Map(),
	fact: new Map(),
	person: new Map(),
	parameter: new Map(),
}

/** A name as it is now. */
export const nowCalled = (names: Names, kind: NamedKind, name: string): string =>
	names[kind].get(name) ?? name
