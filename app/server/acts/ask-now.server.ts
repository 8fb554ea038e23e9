import type { Deps } from '../deps.server'
import { enqueue } from '../jobs/queue.server'
import type { Me } from '../session/require.server'
import { recordAudit } from './record-audit.server'

/** Has a periodic job done now, at most once a minute, and writes down who asked. */
export async function askNow(deps: Deps, me: Pick<Me, 'id'>, kind: 'backup' | 'checkpoint'): Promise<void> {
	const minute = deps.now().toISOString().slice(0, 16)
	await deps.db.write(async (tx) => {
		if (!(await enqueue(deps, tx, { kind, key: `${kind}:now:${minute}` }))) return
		await recordAudit(deps, tx, { actorId: me.id, action: `${kind}.ask`, target: kind })
	})
}
