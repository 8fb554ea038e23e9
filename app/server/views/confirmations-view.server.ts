import type { Deps } from '../deps.server'
import { awaitedCount, awaitedOf, type Grader } from '../store/awaited.server'
import { versionTitles } from '../store/version-titles.server'

export const confirmationsPerPage = 20

export type ConfirmationsView = {
	rows: { id: string; title: string; typed: number; endedAt: Date }[]
	first: number
	last: number
	all: number
	previous: number | null
	next: number | null
}

/** One page of what waits for this trainer, the longest waiting first; nobody is named. */
export async function confirmationsView(
	deps: Pick<Deps, 'db'>,
	me: Grader,
	page: number,
): Promise<ConfirmationsView> {
	const skip = (page - 1) * confirmationsPerPage
	const [all, rows] = await Promise.all([
		awaitedCount(deps.db.read, me),
		awaitedOf(deps.db.read, me, { skip, take: confirmationsPerPage }),
	])
	const titles = await versionTitles(
		deps.db.read,
		rows.map(({ versionHash }) => versionHash),
	)
	const last = skip + rows.length
	return {
		rows: rows.map(({ id, slug, versionHash, typed, endedAt }) => ({
			id,
			title: titles.get(versionHash) ?? slug,
			typed,
			endedAt,
		})),
		first: rows.length === 0 ? 0 : skip + 1,
		last,
		all,
		previous: page > 1 ? page - 1 : null,
		next: last < all ? page + 1 : null,
	}
}
