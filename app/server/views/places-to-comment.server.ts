import type { OutlineItem } from '#app/core/writing/reading'
import { contentWorld, jobIn } from '../content/content-world.server'
import type { Deps } from '../deps.server'
import type { DraftRow } from '../store/drafts.server'

/** What a comment on a draft can be about: what has a name in its text, in order. Empty where it cannot be read now. */
export async function placesToComment(
	deps: Pick<Deps, 'db' | 'draftReader'>,
	me: { id: string },
	draft: DraftRow,
): Promise<{ value: string; label: string }[]> {
	const job = jobIn(await contentWorld(deps.db), draft)
	const read = await deps.draftReader.read({ personId: me.id, job, whole: false })
	return read.ok && read.reading ? read.reading.outline.flatMap((item) => placesIn(item, 0)) : []
}

function placesIn(item: OutlineItem, depth: number): { value: string; label: string }[] {
	const inside = item.children.flatMap((child) => placesIn(child, depth + 1))
	if (item.id === null) return inside
	const label = `${'– '.repeat(depth)}${item.title || item.id}`
	return [{ value: `${item.kind}:${item.id}`, label: label.slice(0, 80) }, ...inside]
}
