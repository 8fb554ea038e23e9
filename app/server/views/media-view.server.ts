import { pictureText } from '#app/core/writing/picture'
import { urls } from '#app/urls'
import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { type MediaRow, mediaOffered } from '../store/media.server'
import { type MediaUse, mediaUses } from '../store/media-uses.server'
import { namesOf } from '../store/people.server'
import { type Paged, paged, pageIn, perPage } from './paged'

/** A text that shows a picture. Of a draft that is not for this person's eyes there is neither title nor address. */
export type UseView =
	| { in: 'published'; title: string; url: string }
	| { in: 'draft'; title: string; url: string }
	| { in: 'hidden-draft' }

export type PictureView = Pick<MediaRow, 'id' | 'name' | 'alt' | 'width' | 'height'> & {
	src: string
	/** In bytes. */
	size: number
	/** Who brought it; null: a file did, or nobody knows any more. */
	by: string | null
	/** ISO 8601. */
	at: string
	/** What one writes to show it. */
	text: string
	uses: UseView[]
	/** Whether something published shows it, so that it cannot be taken out. */
	shown: boolean
}

export type MediaView = Paged & { rows: PictureView[] }

/** A page of the library, the newest first, with what uses each picture. */
export async function mediaView(
	deps: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role'>,
	params: URLSearchParams,
): Promise<MediaView> {
	const page = pageIn(params)
	const db = deps.db.read
	const [{ all, rows }, uses] = await Promise.all([
		mediaOffered(db, { skip: (page - 1) * perPage, take: perPage }),
		mediaUses(db),
	])
	const names = await namesOf(
		db,
		rows.flatMap(({ byId }) => byId ?? []),
	)
	const told = async (row: MediaRow): Promise<PictureView> => {
		const { id, name, alt, width, height, size } = row
		const users = uses.get(id) ?? []
		return {
			...{ id, name, alt, width, height, size, src: urls.media(id) },
			by: row.byId === null ? null : (names.get(row.byId) ?? null),
			at: row.at.toISOString(),
			text: pictureText(id, alt),
			uses: await Promise.all(users.map((use) => useView(deps, me, use))),
			shown: users.some((use) => use.in === 'published'),
		}
	}
	return { ...paged(page, rows.length, all), rows: await Promise.all(rows.map(told)) }
}

async function useView(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role'>,
	use: MediaUse,
): Promise<UseView> {
	const { title } = use
	if (use.in === 'draft')
		return (await draftFor(db.read, me, use.draft))
			? { in: 'draft', title, url: urls.draft(use.draft) }
			: { in: 'hidden-draft' }
	return { in: 'published', title, url: pageOf(use) }
}

function pageOf({ kind, slug }: MediaUse): string {
	if (kind === 'guide') return `${urls.guide()}/${slug}`
	return kind === 'page' ? `/${slug}` : urls.versions(kind, slug)
}
