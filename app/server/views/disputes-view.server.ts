import type { Deps } from '../deps.server'
import type { Grader } from '../store/awaited.server'
import { openDisputeCount, openDisputes } from '../store/disputes.server'
import { versionTitles } from '../store/version-titles.server'
import { type Paged, paged, perPage } from './paged'

export type DisputesView = Paged & { rows: { id: string; title: string; at: Date }[] }

/** One page of contested turns that wait for this trainer, the longest waiting first; nobody is named. */
export async function disputesView(deps: Pick<Deps, 'db'>, me: Grader, page: number): Promise<DisputesView> {
	const { read } = deps.db
	const [all, rows] = await Promise.all([
		openDisputeCount(read, me),
		openDisputes(read, me, { skip: (page - 1) * perPage, take: perPage }),
	])
	const titles = await versionTitles(
		read,
		rows.map(({ versionHash }) => versionHash),
	)
	return {
		...paged(page, rows.length, all),
		rows: rows.map(({ id, at, slug, versionHash }) => ({ id, at, title: titles.get(versionHash) ?? slug })),
	}
}
