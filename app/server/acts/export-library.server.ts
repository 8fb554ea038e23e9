import type { Deps } from '../deps.server'
import { libraryFiles, libraryTexts } from '../library/library-files.server'
import { zipStream } from '../library/zip-stream.server'
import type { Me } from '../session/require.server'
import { recordAudit } from './record-audit.server'

/** The whole library as it is published now, as a zip; the log keeps who took it. The same library is the same bytes. */
export async function exportLibrary(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id' | 'role'>,
	root?: string,
): Promise<ReadableStream<Uint8Array>> {
	const { texts, withheld } = await libraryTexts(deps.db.read, me)
	await deps.db.write((tx) =>
		recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'content.export', target: 'library' },
			after: { texts: texts.length, withheld },
		}),
	)
	return zipStream(libraryFiles(deps, texts, root))
}
