import { picturesIn } from '#app/core/writing/picture'
import type { Deps } from '../deps.server'
import { mediaOf } from '../store/media.server'

/** The sizes of the library's pictures that stored words name, by id. */
export async function picturesFor(
	deps: Pick<Deps, 'db'>,
	words: unknown,
): Promise<Record<string, { width: number; height: number }>> {
	const named = picturesIn(JSON.stringify(words))
	if (named.length === 0) return {}
	const rows = await mediaOf(deps.db.read, named)
	return Object.fromEntries(rows.map(({ id, width, height }) => [id, { width, height }]))
}
