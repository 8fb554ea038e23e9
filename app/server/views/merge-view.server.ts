import { canonicalText } from '../content/canonical-text.server'
import { titleIn } from '../content/title-in.server'
import type { Deps } from '../deps.server'
import { fileText } from '../library/file-text.server'
import { standingText } from '../library/standing-text.server'
import type { DraftRow } from '../store/drafts.server'

/** live: what is published now, where the draft began from something else; file: what its file says. */
export type JoinWith = 'live' | 'file'
export type MergeView = {
	id: string
	title: string
	mine: string
	version: number
	/** What the draft goes on from once it is joined; null: from where it is. */
	hash: string | null
	theirs: { what: JoinWith; text: string } | null
	/** What else it can be joined with. */
	other: JoinWith | null
}

/** A draft and what it is to be joined with: as asked, or else what is published, or else its file. */
export async function mergeView(
	{ db }: Pick<Deps, 'db'>,
	{ id, kind, slug, text: mine, version, baseHash, file }: DraftRow,
	asked: JoinWith | null,
	root?: string,
): Promise<MergeView> {
	const standing = await standingText(db.read, kind, slug)
	const moved = standing !== null && standing.hash !== baseHash
	const live = moved ? canonicalText(standing.source) : null
	const there = await fileText(file, root)
	const fromFile = there === null ? null : canonicalText(there)
	// A file that says what is published says nothing of its own.
	const own = standing && fromFile === canonicalText(standing.source) ? null : fromFile
	const texts = { live, file: own }
	const what = (asked && texts[asked] !== null && asked) || (live !== null ? 'live' : 'file')
	const text = texts[what]
	const other = what === 'live' ? 'file' : 'live'
	return {
		...{ id, mine, version, title: titleIn(mine) ?? slug },
		hash: what === 'live' && standing ? standing.hash : null,
		theirs: text === null ? null : { what, text },
		other: texts[other] === null ? null : other,
	}
}
