import type { Change } from '#app/core/comparing/change'
import { versionByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { attemptCounts } from '../store/attempts-on.server'
import { headOf } from '../store/content.server'
import { type VersionItem, versionsOf } from '../store/content-versions.server'
import type { DraftKind } from '../store/drafts.server'
import { type NamedPublication, publicationsOf } from '../store/publications.server'
import { type AboutMany, type AffectedView, aboutMany, affectedView } from './affected-view.server'
import { documentChanges } from './draft-changes.server'
import { type DiffLine, lineDiff } from './line-diff.server'
import { pointsAt } from './points-at.server'

export type HistoryItem = {
	key: string
	/** `before`: published before acts were kept. */
	act: 'publish' | 'retire' | 'bring-back' | 'before'
	at: string
	hash: string
	title: string
	live: boolean
	/** `files`: the repository, at start; `itself`: a course took in a lesson of its own. */
	by: { name: string | null } | 'files' | 'itself'
	approval: { how: NamedPublication['approval']; name: string | null } | null
	note: string
	/** The version it took the place of; null: there was none, or it is not known. */
	previous: string | null
	/** Of a scenario. */
	attempts: { practice: AboutMany; official: number } | null
}

export type VersionsView = {
	title: string
	live: string | null
	retired: boolean
	/** May restore, retire and bring back. */
	mayWrite: boolean
	/** The newest first. */
	history: HistoryItem[]
	/** Every version once, the newest first. */
	versions: { hash: string; at: string; live: boolean }[]
	affected: AffectedView
}

/** Everything that was ever published under a name; null where nothing of that name is there. */
export async function versionsView(
	deps: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role'>,
	kind: DraftKind,
	slug: string,
): Promise<VersionsView | null> {
	const { read } = deps.db
	const head = await headOf(read, kind, slug)
	if (!head) return null
	const [items, acts] = await Promise.all([versionsOf(read, kind, slug), publicationsOf(read, kind, slug)])
	const counts = await attemptCounts(
		read,
		items.map(({ hash }) => hash),
	)
	const live = head.hash
	const attemptsAt = (hash: string) => {
		if (kind !== 'scenario') return null
		const { practice = 0, official = 0 } = counts.get(hash) ?? {}
		return { practice: aboutMany(practice), official }
	}
	const history = historyOf(items, acts).map((item) => ({
		...item,
		live: item.hash === live && item.act !== 'retire',
		attempts: attemptsAt(item.hash),
	}))
	return {
		title: items.find(({ hash }) => hash === live)?.title ?? items[0]?.title ?? slug,
		live,
		retired: head.retiredAt !== null,
		mayWrite: await mayWriteContent(read, me, kind, slug),
		history: onceLive(history),
		versions: items.map(({ hash, createdAt }) => ({
			hash,
			at: createdAt.toISOString(),
			live: hash === live,
		})),
		affected: await affectedView(deps, kind, slug),
	}
}

/** Of the acts of what is live only the newest says so. */
function onceLive(history: HistoryItem[]): HistoryItem[] {
	const newest = history.find(({ live }) => live)
	return history.map((item) => ({ ...item, live: item === newest }))
}

type Bare = Omit<HistoryItem, 'live' | 'attempts'>

/** Every act, and every version of which no act is known, the newest first. */
function historyOf(items: readonly VersionItem[], acts: readonly NamedPublication[]): Bare[] {
	const titles = new Map(items.map(({ hash, title }) => [hash, title]))
	const published = new Set(acts.filter(({ act }) => act === 'publish').map(({ hash }) => hash))
	const told = acts.map(
		({ id, act, at, hash, previousHash, origin, byId, by, approval, approvedBy, note }): Bare => ({
			...{ key: id, act, at: at.toISOString(), hash, note },
			title: titles.get(hash) ?? '',
			by: byId !== null ? { name: by } : origin === 'file' ? 'files' : 'itself',
			approval: act === 'publish' ? { how: approval, name: approvedBy } : null,
			previous: act === 'publish' && previousHash !== hash ? previousHash : null,
		}),
	)
	const untold = items
		.filter(({ hash }) => !published.has(hash))
		.map(
			({ hash, title, createdAt }): Bare => ({
				...{ key: hash, act: 'before', at: createdAt.toISOString(), hash, title, note: '' },
				...{ by: 'files', approval: null, previous: null },
			}),
		)
	return [...told, ...untold].sort((a, b) => b.at.localeCompare(a.at))
}

export type ComparisonView = {
	from: { hash: string; at: string }
	to: { hash: string; at: string }
	changes: Change[]
	/** The two texts as they were written. */
	texts: { before: string; after: string }
	/** Null: the texts differ too much to be laid side by side. */
	lines: DiffLine[] | null
}

/** Two versions of one text, compared in meaning and line by line; null where one of them is none of its versions. */
export async function comparisonView(
	deps: Pick<Deps, 'db'>,
	kind: DraftKind,
	slug: string,
	{ from, to }: { from: string; to: string },
): Promise<ComparisonView | null> {
	const [before, after] = await Promise.all([from, to].map((hash) => versionByHash(deps.db, hash)))
	const own = (version: typeof before) => version?.kind === kind && version.slug === slug
	if (!before || !after || !own(before) || !own(after)) return null
	const pointing = kind === 'lesson' ? await pointsAt(deps) : []
	return {
		from: { hash: from, at: before.createdAt.toISOString() },
		to: { hash: to, at: after.createdAt.toISOString() },
		changes: documentChanges(before.document, after.document, pointing),
		texts: { before: before.source, after: after.source },
		lines: lineDiff(before.source, after.source),
	}
}
