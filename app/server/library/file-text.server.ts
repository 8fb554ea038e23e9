import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { placeInContent } from '../content/place-in-content.server'
import { rootFolder } from '../store/root.server'

/** What a file of ours says now; null: there is none. */
export async function fileText(file: string, root: string = rootFolder()): Promise<string | null> {
	if (!placeInContent(file)) return null
	return readFile(join(root, file), 'utf8').catch(() => null)
}
