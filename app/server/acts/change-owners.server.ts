import type { Deps } from '../deps.server'
import { mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import { addOwner, type OwnedKind, ownersOf, removeOwner } from '../store/owners.server'
import { activeTrainers } from '../store/people.server'
import { recordAudit } from './record-audit.server'

export type OwnersStep = { step: 'take' | 'step-back' } | { step: 'add' | 'hand-over'; personId: string }
export type OwnersRefusal = 'not-found' | 'not-yours' | 'not-a-trainer'

/**
 * Changes whom a scenario or course belongs to. What is the house's any trainer may take on; the rest is for those it
 * belongs to. The same step twice is once. Where the last one steps back it is the house's again.
 */
export async function changeOwners(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id' | 'role'>,
	{ kind, slug }: { kind: OwnedKind; slug: string },
	asked: OwnersStep,
): Promise<'ok' | OwnersRefusal> {
	return deps.db.write(async (tx) => {
		if (!(await headOf(tx, kind, slug))) return 'not-found'
		const before = await ownersOf(tx, kind, slug)
		const mine = before.some(({ id }) => id === me.id)
		if (asked.step === 'step-back' && !mine) return 'ok'
		if (!(await mayWriteContent(tx, me, kind, slug))) return 'not-yours'
		const at = deps.now()
		const add = (personId: string) => addOwner(tx, { kind, slug, personId, at })
		if (asked.step === 'take') await add(me.id)
		if (asked.step === 'step-back') await removeOwner(tx, { kind, slug, personId: me.id })
		if (asked.step === 'add' || asked.step === 'hand-over') {
			if (!mine) return 'not-yours'
			const trainers = await activeTrainers(tx)
			if (!trainers.some(({ id }) => id === asked.personId)) return 'not-a-trainer'
			await add(asked.personId)
			if (asked.step === 'hand-over' && asked.personId !== me.id)
				await removeOwner(tx, { kind, slug, personId: me.id })
		}
		const after = await ownersOf(tx, kind, slug)
		const ids = (owners: typeof after) => owners.map(({ id }) => id)
		if (ids(after).join() === ids(before).join()) return 'ok'
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: `content.owners-${asked.step}`, target: `${kind}:${slug}` },
			before: { owners: ids(before) },
			after: { owners: ids(after) },
		})
		return 'ok'
	})
}
