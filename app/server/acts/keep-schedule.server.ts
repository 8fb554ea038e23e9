import { type DataClass, dataClasses, retention } from '#app/core/records/classes'
import { dayOf, plusDays } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { type ErasedCounts, eraseClass } from '../store/erase-class.server'
import { leaversWith } from '../store/retention.server'
import { nobodysAddress } from './erase-person.server'
import { recordAudit } from './record-audit.server'

type Needs = Pick<Deps, 'db' | 'now' | 'newId' | 'env' | 'keys'>

/** People in one transaction: few enough that nobody who answers meanwhile waits long for their turn. */
const batch = 50

/**
 * Erases of everybody who has left what may go by the schedule alone. Run again it finds nothing more. Answers how many
 * people each class went of, and writes that to the log.
 */
export async function keepSchedule(deps: Needs): Promise<Partial<Record<DataClass, number>>> {
	const people: Partial<Record<DataClass, number>> = {}
	for (const one of dataClasses.filter((name) => retention[name].alone)) {
		const counts: ErasedCounts = {}
		let done = 0
		for (let after = ''; ; ) {
			const ids = await dueOf(deps, one, after, batch)
			const last = ids.at(-1)
			if (last === undefined) break
			await deps.db.write((tx) => eraseOf(deps, tx, one, ids, counts))
			done += ids.length
			after = last
		}
		if (done === 0) continue
		people[one] = done
		await deps.db.write((tx) =>
			recordAudit(deps, tx, {
				...{ actorId: null, action: 'retention.erase', target: `class:${one}` },
				after: { people: done, counts },
			}),
		)
	}
	return people
}

/** People of whom a class is due to go by now, a page of them. */
export function dueOf(
	{ db, now, env }: Pick<Deps, 'db' | 'now' | 'env'>,
	one: DataClass,
	after: string,
	most: number,
): Promise<string[]> {
	const leftBy = plusDays(dayOf(now(), env.timeZone), -retention[one].days)
	return leaversWith(db.read, { one, leftBy, after, most })
}

async function eraseOf(
	deps: Needs,
	tx: Parameters<typeof eraseClass>[0],
	one: DataClass,
	ids: readonly string[],
	counts: ErasedCounts,
): Promise<void> {
	const at = deps.now()
	for (const personId of ids) {
		const gone = await eraseClass(tx, one, { personId, at, address: nobodysAddress() })
		for (const [kind, count] of Object.entries(gone)) counts[kind] = (counts[kind] ?? 0) + count
	}
}
