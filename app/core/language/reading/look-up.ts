import type { MadeName } from '../../writing/made-names'
import type { NameKind, NamePlace } from '../../writing/reading'
import type { Declaration, Mentions, Use } from './mention'

/** What the names of a text mean: which are declared, and what a use of one stands for. */
export type LookUp = {
	has: (kind: NameKind, name: string, scope: number | null) => boolean
	meant: (use: Use) => NamePlace[]
}

/** Kinds whose names mean something in a part of the text only. */
const scoped: ReadonlySet<NameKind> = new Set<NameKind>(['scene', 'reply', 'use', 'exit', 'line', 'value'])

export function lookUp({ declared }: Mentions, made: readonly MadeName[]): LookUp {
	const known = new Map<string, Declaration[]>()
	for (const one of declared) {
		const alike = known.get(one.name)
		if (alike) alike.push(one)
		else known.set(one.name, [one])
	}
	const has = (kind: NameKind, name: string, scope: number | null) =>
		known.get(name)?.some((one) => one.kind === kind && one.scope === scope) ?? false
	const byName = new Map(made.map((one) => [`${one.kind} ${one.name}`, one]))
	return { has, meant }

	/**
	 * A name that is nowhere declared is taken for the first of what it may mean, or for what a use makes: then each part
	 * is a place of its own.
	 */
	function meant({ kinds, name, at, scope }: Use): NamePlace[] {
		const place = { name, at: { start: at, end: at + name.length }, declares: false }
		if (known.has(name))
			for (const here of scope === null ? [null] : [scope, null])
				for (const kind of kinds) if (has(kind, name, here)) return [{ ...place, kind, scope: here }]
		for (const kind of kinds) {
			const parts = byName.get(`${kind} ${name}`)?.of
			if (parts) return partsFrom(at, parts)
		}
		const [kind = 'scene'] = kinds
		return [{ ...place, kind, scope: scoped.has(kind) ? scope : null }]
	}
}

function partsFrom(at: number, parts: MadeName['of']): NamePlace[] {
	let start = at
	return parts.map(({ kind, name, scope }) => {
		const end = start + name.length
		const place = { kind, name, scope, at: { start, end }, declares: false }
		start = end + 1
		return place
	})
}

export const declaredPlace = ({ kind, name, at, scope }: Declaration): NamePlace => ({
	...{ kind, name, scope },
	at: { start: at, end: at + name.length },
	declares: true,
})
