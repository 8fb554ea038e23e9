import type { Deps } from '../deps.server'
import { closePanelAt, panelOf } from '../store/panels.server'
import { recordAudit } from './record-audit.server'

export type ClosePanel = { ok: true } | { ok: false; refused: 'not-found' | 'not-yours' }

/** Closes one's own panel: its ratings stay as they are from then on. Closing it again changes nothing. */
export async function closePanel(deps: Deps, me: { id: string }, panelId: string): Promise<ClosePanel> {
	return deps.db.write(async (tx): Promise<ClosePanel> => {
		const panel = await panelOf(tx, panelId)
		if (!panel) return { ok: false, refused: 'not-found' }
		if (panel.createdById !== me.id) return { ok: false, refused: 'not-yours' }
		if (await closePanelAt(tx, panelId, deps.now()))
			await recordAudit(deps, tx, {
				actorId: me.id,
				action: 'panel.close',
				target: `panel:${panelId}`,
				after: { title: panel.title },
			})
		return { ok: true }
	})
}
