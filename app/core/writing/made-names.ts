import type { OutlineItem } from './reading'

/** A part of a name that a use of a segment makes: the use's own name, or one inside the segment, and where it is given. */
export type MadePart = { kind: 'scene' | 'reply' | 'use'; name: string; scope: number | null }

/** A name that stands nowhere as it is: `check-insist` is the reply `insist` of the segment that `check` puts in. */
export type MadeName = { kind: 'scene' | 'reply'; name: string; of: readonly MadePart[] }

/** Segments in segments can double with every step; past this many nobody will look for more. */
const most = 4000
const deepest = 12

/** The names that the uses of a scenario make, the first scene aside, which is called like its use. */
export function madeNames(outline: readonly OutlineItem[]): MadeName[] {
	const segments = new Map<string, OutlineItem>()
	for (const item of outline)
		if (item.kind === 'segment' && item.id && !segments.has(item.id)) segments.set(item.id, item)
	const made: MadeName[] = []
	let visits = 0
	for (const { kind, id, title } of outline)
		if (kind === 'use' && id) put(title, [{ kind: 'use', name: id, scope: null }])
	return made

	function put(segment: string, use: readonly MadePart[]): void {
		const item = segments.get(segment)
		visits += 1
		if (!item || visits > most || use.length > deepest) return
		const scope = item.span.start
		const pieces = item.children.filter(({ kind, id }) => id && (kind === 'scene' || kind === 'use'))
		for (const [index, { kind, id, title, children }] of pieces.entries()) {
			const own = { kind: kind === 'use' ? 'use' : 'scene', name: id ?? '', scope } as const
			const parts = index === 0 ? use : [...use, own]
			if (kind === 'use') put(title, parts)
			else if (index > 0) add('scene', parts)
			if (kind === 'scene')
				for (const reply of children)
					if (reply.id) add('reply', [...use, { kind: 'reply', name: reply.id, scope }])
		}
	}

	function add(kind: MadeName['kind'], of: readonly MadePart[]): void {
		if (made.length < most) made.push({ kind, name: of.map(({ name }) => name).join('-'), of })
	}
}
