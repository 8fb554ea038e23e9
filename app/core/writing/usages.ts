import type { NamePlace, Reading } from './reading'

/** One name and every place in which it stands, in order. `declared` are among them. */
export type Usages = Pick<NamePlace, 'kind' | 'name' | 'scope'> & {
	declared: NamePlace[]
	used: NamePlace[]
}

/** Whether two places are of the same thing. */
export const sameName = (one: Named, other: Named): boolean =>
	one.kind === other.kind && one.name === other.name && one.scope === other.scope

export type Named = Pick<NamePlace, 'kind' | 'name' | 'scope'>

/** Where a name is given, and where it is used. */
export function usagesOf({ names }: Pick<Reading, 'names'>, named: Named): Usages {
	const places = names.filter((place) => sameName(place, named))
	const { kind, name, scope } = named
	return {
		...{ kind, name, scope },
		declared: places.filter(({ declares }) => declares),
		used: places.filter(({ declares }) => !declares),
	}
}

/** Every name of a text with its places: by kind as each kind first comes, and by name in a kind. */
export function allUsages({ names }: Pick<Reading, 'names'>): Usages[] {
	const found = new Map<string, Usages>()
	const kinds: string[] = []
	for (const place of names) {
		const { kind, name, scope } = place
		const key = `${kind} ${scope ?? ''} ${name}`
		const usages = found.get(key) ?? { kind, name, scope, declared: [], used: [] }
		usages[place.declares ? 'declared' : 'used'].push(place)
		found.set(key, usages)
		if (!kinds.includes(kind)) kinds.push(kind)
	}
	const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
	return [...found.values()].sort(
		(a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byName(a.name, b.name),
	)
}
