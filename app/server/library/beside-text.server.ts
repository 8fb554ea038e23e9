import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { placeInContent } from '../content/place-in-content.server'
import { playEnd } from '../content/plays-beside.server'
import { isTranslationName } from '../content/translation-file.server'
import { companionsOf } from '../store/companions.server'
import type { Queries } from '../store/db.server'
import { rootFolder } from '../store/root.server'

/** Whether a file of this name lies beside a scenario: a walk-through or a translation. */
export const isBeside = (name: string): boolean => name.endsWith(playEnd) || isTranslationName(name)

/** What lies beside a text, by name: the files, and over them what the studio has published or taken away. */
export async function besideText(
	db: Queries,
	{ kind, slug, file }: { kind: string; slug: string; file: string },
	root: string = rootFolder(),
): Promise<Map<string, Uint8Array>> {
	const found =
		placeInContent(file)?.kind === 'scenario' ? await onDisk(join(root, dirname(file))) : new Map()
	for (const { name, text } of await companionsOf(db, kind, slug)) {
		if (text === null) found.delete(name)
		else found.set(name, Buffer.from(text))
	}
	return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}

async function onDisk(folder: string): Promise<Map<string, Uint8Array>> {
	const names = await readdir(folder).catch(() => [])
	const found = new Map<string, Uint8Array>()
	for (const name of names.filter(isBeside)) found.set(name, await readFile(join(folder, name)))
	return found
}
