import type { NameKind, NamePlace } from '../../writing/reading'
import type { Declaration, Mentions, Use } from './mention'

/** What the names of a text mean: which are declared, and what a use of one stands for. */
export type LookUp = {
	has: (kind: NameKind, name: string, scope: number | null) => boolean
	meant: (use: Use) => NamePlace
}

/** Kinds whose names mean something in a part of the text only. */
const scoped: ReadonlySet<NameKind> = new Set<NameKind>(['scene', 'reply', 'use', 'exit', 'line', 'value'])

export function lookUp({ declared }: Mentions): LookUp {
	const known = new Set(declared.map(({ kind, name, scope }) => keyOf(kind, name, scope)))
	const has = (kind: NameKind, name: string, scope: number | null) => known.has(keyOf(kind, name, scope))
	return { has, meant }

	/** A name that is nowhere declared is taken for the first of what it may mean. */
	function meant({ kinds, name, at, scope }: Use): NamePlace {
		const place = { name, at: { start: at, end: at + name.length }, declares: false }
		for (const here of scope === null ? [null] : [scope, null])
			for (const kind of kinds) if (has(kind, name, here)) return { ...place, kind, scope: here }
		const [kind = 'scene'] = kinds
		return { ...place, kind, scope: scoped.has(kind) ? scope : null }
	}
}

export const declaredPlace = ({ kind, name, at, scope }: Declaration): NamePlace => ({
	...{ kind, name, scope },
	at: { start: at, end: at + name.length },
	declares: true,
})

const keyOf = (kind: NameKind, name: string, scope: number | null): string => `${kind} ${scope ?? ''} ${name}`
