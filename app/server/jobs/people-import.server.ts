import { z } from 'zod'
import { refreshStandings } from '../acts/refresh-standings.server'
import { sendInvitations } from '../acts/send-invitation.server'
import type { Deps } from '../deps.server'
import { eachShare } from '../in-turns.server'
import { runToUndo } from '../store/import-runs.server'

const payload = z.object({ run: z.string(), invite: z.boolean() })

/** So many people in one turn: others write between them. */
const batch = 200

/** After a file of people was taken in: works out how they stand, and invites those who are new, where that was asked. */
export async function afterPeopleImport(deps: Deps, given: unknown): Promise<string> {
	const { run, invite } = payload.parse(given)
	const found = await runToUndo(deps.db.read, run)
	if (!found) return 'the import was undone'
	const { people } = found.changes
	let invited = 0
	await eachShare(people, batch, async (some) => {
		await deps.db.write((tx) => refreshStandings(deps, tx, { personIds: some.map(({ id }) => id) }))
		if (!invite) return
		const ids = some.flatMap(({ id, isNew }) => (isNew ? [id] : []))
		// Who was invited before a retry of this job is not invited twice.
		invited += await deps.db.write(async (tx) => {
			const waiting = await tx.person.findMany({
				where: { id: { in: ids }, invitedAt: null, active: true },
				select: { id: true, name: true, email: true },
			})
			await sendInvitations(deps, tx, waiting, null)
			return waiting.length
		})
	})
	return `${people.length} people, ${invited} invited`
}
