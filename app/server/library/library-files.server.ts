import { posix } from 'node:path'
import { picturesIn } from '#app/core/writing/picture'
import type { Deps } from '../deps.server'
import { mediaFiles } from '../media/media-files.server'
import { mayReadKeys } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { headsOf } from '../store/content.server'
import { sourceOf } from '../store/content-versions.server'
import type { Queries } from '../store/db.server'
import { besideText } from './beside-text.server'
import type { LibraryFile } from './library-file'

const kinds = ['scenario', 'lesson', 'course', 'page'] as const
export type LibraryText = { kind: (typeof kinds)[number]; slug: string; file: string; hash: string }

/** Everything that is published, by file; without lessons of courses that belong to others, which hold answer keys. */
export async function libraryTexts(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
): Promise<{ texts: LibraryText[]; withheld: number }> {
	const texts: LibraryText[] = []
	let withheld = 0
	for (const kind of kinds)
		for (const { slug, file, hash } of await headsOf(db, kind)) {
			if (hash === null) continue
			if (await mayReadKeys(db, me, kind, slug)) texts.push({ kind, slug, file, hash })
			else withheld += 1
		}
	return { texts: texts.sort((one, other) => (one.file < other.file ? -1 : 1)), withheld }
}

/** The files of what is published, byte for byte as it was written, each with what lies beside it; then their pictures. */
export async function* libraryFiles(
	{ db }: Pick<Deps, 'db'>,
	texts: readonly LibraryText[],
	root?: string,
): AsyncGenerator<LibraryFile> {
	const pictures = new Set<string>()
	for (const text of texts) {
		const beside = await besideText(db.read, text, root)
		const folder = posix.dirname(text.file)
		const named = [...beside].map(([name, bytes]) => ({ name: `${folder}/${name}`, bytes }))
		const source = await sourceOf(db.read, text.hash)
		for (const id of picturesIn(source ?? '')) pictures.add(id)
		const files = [...named, { name: text.file, bytes: Buffer.from(source ?? '') }]
		yield* files.sort((one, other) => (one.name < other.name ? -1 : 1))
	}
	for (const { file, bytes } of await mediaFiles(db.read, [...pictures].sort())) yield { name: file, bytes }
}
