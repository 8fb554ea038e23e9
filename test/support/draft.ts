import type { Deps } from '#app/server/deps.server'
import { addDraft, type DraftKind } from '#app/server/store/drafts.server'

/** An open draft of this owner's; a scenario that says little unless told. */
export async function aDraft(
	deps: Pick<Deps, 'db' | 'now'>,
	ownerId: string,
	given: { id?: string; kind?: DraftKind; slug?: string; text?: string } = {},
): Promise<string> {
	const { id = 'a-draft', kind = 'scenario', slug = 'the-parcel', text = 'Words.' } = given
	const file = kind === 'scenario' ? `content/scenarios/${slug}/scenario.mdx` : `content/courses/${slug}.mdx`
	const draft = { id, kind, slug, file, ownerId, text, baseHash: null, at: deps.now() }
	await deps.db.write((tx) => addDraft(tx, draft))
	return id
}
