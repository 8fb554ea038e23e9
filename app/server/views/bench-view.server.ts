import { pictureText } from '#app/core/writing/picture'
import { contentWorld } from '../content/content-world.server'
import { titleIn } from '../content/title-in.server'
import type { Deps } from '../deps.server'
import type { DraftForMe } from '../session/owns.server'
import { headOf } from '../store/content.server'
import { mediaOffered } from '../store/media.server'
import { namesOf } from '../store/people.server'
import { commentsOf } from '../store/review-comments.server'
import { commentViews } from './review-view.server'

/** A draft as it is laid on the bench. */
export async function benchView(deps: Pick<Deps, 'db'>, { draft, mayWrite }: DraftForMe) {
	const { id, kind, slug, file, state, text, version, updatedAt, updatedById, ownerName } = draft
	const [head, names, world, comments, pictures] = await Promise.all([
		headOf(deps.db.read, kind, slug),
		namesOf(deps.db.read, [updatedById]),
		contentWorld(deps.db),
		commentsOf(deps.db.read, id),
		mediaOffered(deps.db.read, { skip: 0, take: 12 }),
	])
	const published = head?.hash != null
	return {
		draft: {
			id,
			kind,
			slug,
			title: titleIn(text) ?? slug,
			file,
			state,
			mayWrite,
			published,
			owner: ownerName,
			leansOn: {
				anchors: [...world.anchors.keys()],
				scenarios: [...world.scenarios],
				terms: [...world.terms],
				pictures: pictures.rows.map(({ id, alt, name }) => ({ alt, name, text: pictureText(id, alt) })),
			},
		},
		comments: await commentViews(deps, draft, comments),
		text,
		version,
		savedAt: updatedAt.toISOString(),
		savedBy: names.get(updatedById) ?? ownerName,
	}
}
