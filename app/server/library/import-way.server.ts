import { canonicalText } from '../content/canonical-text.server'
import type { ContentWorld } from '../content/content-world.server'
import { mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { openDraftOf, openDraftsOn } from '../store/drafts.server'
import type { ImportRow } from './import-row'
import type { ImportedText } from './sorted-files.server'
import type { StandingText } from './standing-text.server'

type InTheWay = Pick<ImportRow, 'outcome' | 'why' | 'draft'>
type About = { text: ImportedText; standing: StandingText | null; published: ContentWorld }

/** What keeps a text from becoming a draft of this person's; null: nothing does. */
export async function standsInTheWay(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
	{ text, standing, published }: About,
): Promise<InTheWay | null> {
	const { kind, slug, order, source } = text
	const refused = (why: ImportRow['why'], draft: string | null = null): InTheWay => ({
		...{ outcome: 'refused', why, draft },
	})
	if (!(await mayWriteContent(db, me, kind, slug))) return refused('others')
	const own = await openDraftOf(db, me.id, kind, slug)
	if (own && own.text === canonicalText(source)) return { outcome: 'same', why: null, draft: own.id }
	if (own) return refused('open-draft', own.id)
	if (standing) return null
	if ((await openDraftsOn(db, kind, slug)).length > 0) return refused('taken')
	const [course = '', lesson = ''] = slug.split('/')
	const beside = published.lessons.get(course) ?? []
	const taken = kind === 'lesson' && beside.some((one) => one.slug !== lesson && one.order === order)
	return taken ? refused('number-taken') : null
}
