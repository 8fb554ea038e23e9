import { posix } from 'node:path'
import { picturesIn } from '#app/core/writing/picture'
import type { Deps } from '../deps.server'
import { mediaFiles } from '../media/media-files.server'
import { draftFilesOf } from '../store/draft-files.server'
import type { DraftRow } from '../store/drafts.server'
import { besideText } from './beside-text.server'
import { draftSource } from './draft-source.server'
import type { LibraryFile } from './library-file'

/** A draft at its place among the files, with what lies beside it and its pictures; what the draft changes or adds goes first. */
export async function* draftZipFiles(
	{ db }: Pick<Deps, 'db'>,
	draft: DraftRow,
	root?: string,
): AsyncGenerator<LibraryFile> {
	const beside = await besideText(db.read, draft, root)
	for (const { name, text } of await draftFilesOf(db.read, draft.id)) {
		if (text === null) beside.delete(name)
		else beside.set(name, Buffer.from(text))
	}
	yield { name: draft.file, bytes: Buffer.from(await draftSource(db.read, draft)) }
	const folder = posix.dirname(draft.file)
	for (const [name, bytes] of [...beside].sort(([one], [other]) => (one < other ? -1 : 1)))
		yield { name: `${folder}/${name}`, bytes }
	for (const { file, bytes } of await mediaFiles(db.read, picturesIn(draft.text).sort()))
		yield { name: file, bytes }
}
