import { canonicalText } from '../content/canonical-text.server'
import { titleIn } from '../content/title-in.server'
import type { Deps } from '../deps.server'
import { fileText } from '../library/file-text.server'
import { standingText } from '../library/standing-text.server'
import { mayReadKeys, mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { type ContentHead, headsOf } from '../store/content.server'
import { sourceOf } from '../store/content-versions.server'
import type { Queries } from '../store/db.server'
import { type DraftKind, draftKinds } from '../store/drafts.server'
import { type DiffLine, lineDiff } from './line-diff.server'

/** newer: the file is as it was before; both: it says something else again; only: no file yet; lost: not any more. */
export type Differs = 'newer' | 'both' | 'only' | 'lost'
export type DifferingText = {
	kind: DraftKind
	slug: string
	title: string
	file: string
	how: Differs
	mayWrite: boolean
	mayRead: boolean
}

/** Texts that the studio published and whose files say something else. */
export async function differingView(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role'>,
	root?: string,
): Promise<DifferingText[]> {
	const found: DifferingText[] = []
	for (const kind of draftKinds)
		for (const head of await headsOf(db.read, kind)) {
			const source = head.origin === 'studio' && head.hash ? await sourceOf(db.read, head.hash) : null
			const how = source === null ? null : await howItDiffers(db.read, head, source, root)
			if (source === null || how === null) continue
			const { slug, file } = head
			found.push({
				...{ kind, slug, file, how, title: titleIn(source) ?? slug },
				mayWrite: await mayWriteContent(db.read, me, kind, slug),
				mayRead: await mayReadKeys(db.read, me, kind, slug),
			})
		}
	return found
}

async function howItDiffers(
	db: Queries,
	{ file, fileHash }: ContentHead,
	source: string,
	root?: string,
): Promise<Differs | null> {
	const text = await fileText(file, root)
	if (text === null) return fileHash === null ? 'only' : 'lost'
	if (canonicalText(text) === canonicalText(source)) return null
	const before = fileHash === null ? null : await sourceOf(db, fileHash)
	return before !== null && canonicalText(before) === canonicalText(text) ? 'newer' : 'both'
}

export type FileBesideStudio = {
	title: string
	studio: string
	file: string
	/** Null: they differ too much to be laid side by side. */
	lines: DiffLine[] | null
}

/** What is published and what its file says; null where one of them is not there, or not to be read. */
export async function fileBesideStudio(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role'>,
	{ kind, slug }: { kind: DraftKind; slug: string },
	root?: string,
): Promise<FileBesideStudio | null> {
	const standing = await standingText(db.read, kind, slug)
	const file = standing && (await fileText(standing.head.file, root))
	if (!standing || file === null || !(await mayReadKeys(db.read, me, kind, slug))) return null
	const [before, after] = [canonicalText(standing.source), canonicalText(file)]
	return { title: titleIn(before) ?? slug, studio: before, file: after, lines: lineDiff(before, after) }
}
