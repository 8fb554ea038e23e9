import { repliesToRate } from '#app/core/assessment/panel/replies-to-rate'
import { scenarioBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { createPanel, type PanelItemRow, panelOf } from '../store/panels.server'
import { recordAudit } from './record-audit.server'

/** Most replies of one panel: nobody rates more with care. */
export const mostReplies = 400

/** `key` becomes the panel's id, so that a form sent twice opens one panel. */
type Asked = { key: string; title: string }
export type PanelByHand = Asked & { replies: { context: string; mood: string | null; text: string }[] }
export type PanelOfScenario = Asked & { slug: string }
export type OpenPanel =
	| { ok: true; id: string }
	| { ok: false; refused: 'key-taken' | 'no-replies' | 'too-many' | 'unknown-scenario' }

type Wanted = Asked & {
	slug: string | null
	versionHash: string | null
	replies: Omit<PanelItemRow, 'id' | 'position'>[]
}

/** Opens a panel of replies that somebody typed in. */
export function openPanel(deps: Deps, me: { id: string }, asked: PanelByHand): Promise<OpenPanel> {
	const replies = asked.replies.map((one) => ({ ...one, reply: null }))
	return open(deps, me, { ...asked, slug: null, versionHash: null, replies })
}

/** Opens a panel of all that can be said in the scenario that is published under this slug now. */
export async function openScenarioPanel(
	deps: Deps,
	me: { id: string },
	asked: PanelOfScenario,
): Promise<OpenPanel> {
	const version = await scenarioBySlug(deps.db, asked.slug)
	if (!version) return { ok: false, refused: 'unknown-scenario' }
	const replies = repliesToRate(version.definition)
	return open(deps, me, { ...asked, versionHash: version.hash, replies })
}

async function open(deps: Deps, me: { id: string }, wanted: Wanted): Promise<OpenPanel> {
	const { key: id, title, slug, versionHash, replies } = wanted
	if (replies.length === 0) return { ok: false, refused: 'no-replies' }
	if (replies.length > mostReplies) return { ok: false, refused: 'too-many' }
	return deps.db.write(async (tx): Promise<OpenPanel> => {
		const there = await panelOf(tx, id)
		if (there) return there.createdById === me.id ? { ok: true, id } : { ok: false, refused: 'key-taken' }
		const panel = { id, title, slug, versionHash, createdById: me.id, createdAt: deps.now() }
		await createPanel(
			tx,
			panel,
			replies.map((reply) => ({ ...reply, id: deps.newId() })),
		)
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'panel.open',
			target: `panel:${id}`,
			after: { title, scenario: slug, replies: replies.length },
		})
		return { ok: true, id }
	})
}
