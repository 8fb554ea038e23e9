import type { Deps } from '../deps.server'
import { ownedBy } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import { type OwnedKind, type Owner, ownersOf } from '../store/owners.server'
import { activeTrainers } from '../store/people.server'
import { versionTitles } from '../store/version-titles.server'

export type BelongsTo = {
	kind: OwnedKind
	slug: string
	/** Nobody: it is the house's. */
	owners: Owner[]
	mine: boolean
}

/** Whom a text belongs to; a lesson goes with its course. */
export async function belongsTo(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id'>,
	{ kind, slug }: { kind: string; slug: string },
): Promise<BelongsTo> {
	const owned = ownedBy(kind, slug)
	const owners = await ownersOf(db.read, owned.kind, owned.slug)
	return { ...owned, owners, mine: owners.some(({ id }) => id === me.id) }
}

export type OwnersView = BelongsTo & { title: string; colleagues: Owner[] }

/** The page about whom a scenario or course belongs to; null where nothing of that name is there. */
export async function ownersView(
	deps: Pick<Deps, 'db'>,
	me: Pick<Me, 'id'>,
	text: { kind: OwnedKind; slug: string },
): Promise<OwnersView | null> {
	const head = await headOf(deps.db.read, text.kind, text.slug)
	if (!head) return null
	const [whose, trainers, titles] = await Promise.all([
		belongsTo(deps, me, text),
		activeTrainers(deps.db.read),
		versionTitles(deps.db.read, head.hash === null ? [] : [head.hash]),
	])
	const colleagues = trainers.filter(({ id }) => id !== me.id && !whose.owners.some((one) => one.id === id))
	return { ...whose, colleagues, title: (head.hash !== null && titles.get(head.hash)) || text.slug }
}
