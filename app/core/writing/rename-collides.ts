import { madeNames } from './made-names'
import type { OutlineItem, Reading } from './reading'
import type { Named } from './usages'

/** Whether a new name makes two names alike that uses of segments put together: `check-ask`, say. */
export function collides({ outline }: Pick<Reading, 'outline'>, named: Named, newName: string): boolean {
	if (!outline.some(({ kind }) => kind === 'segment')) return false
	const before = twice(outline)
	const after = twice(renamed(outline, null))
	return after.size > before.size

	function renamed(items: readonly OutlineItem[], scope: number | null): OutlineItem[] {
		return items.map((item) => {
			const own = item.kind === named.kind && item.id === named.name && scope === named.scope
			const segment = item.kind === 'use' && named.kind === 'segment' && item.title === named.name
			const inside = item.kind === 'segment' ? item.span.start : scope
			return {
				...item,
				id: own ? newName : item.id,
				title: segment ? newName : item.title,
				children: renamed(item.children, inside),
			}
		})
	}
}

/** The names of scenes, endings and replies that there are more than once, those of uses among them. */
function twice(outline: readonly OutlineItem[]): Set<string> {
	const seen = new Set<string>()
	const found = new Set<string>()
	const note = (group: string, name: string | null) => {
		const key = `${group} ${name}`
		if (name !== null && seen.has(key)) found.add(key)
		seen.add(key)
	}
	for (const { kind, id, children } of outline) {
		if (kind === 'scene' || kind === 'ending' || kind === 'use') note('place', id)
		if (kind === 'scene') for (const reply of children) note('reply', reply.id)
	}
	for (const { kind, name } of madeNames(outline)) note(kind === 'reply' ? 'reply' : 'place', name)
	return found
}
