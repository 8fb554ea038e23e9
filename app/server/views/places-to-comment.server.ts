import { namedPlaces } from '#app/core/writing/named-places'
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
	const places = read.ok && read.reading ? namedPlaces(read.reading.outline) : []
	return places.map(({ value, label }) => ({ value, label: label.slice(0, 80) }))
}
