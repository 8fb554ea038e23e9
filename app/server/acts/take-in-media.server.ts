import type { Problem } from '#app/core/language/problem'
import { reportInto } from '../content/report.server'
import type { Deps } from '../deps.server'
import { lookAtImage } from '../media/encode-image.server'
import type { FoundPicture } from '../media/find-media.server'
import { highest, widest } from '../media/image-task.server'
import { addMedia, mediaOf } from '../store/media.server'
import { recordAudit } from './record-audit.server'

export type TakenIn = { taken: string[]; problems: Problem[] }

/**
 * Takes pictures from files into the library, byte for byte, as their names are their bytes'. One that the library has,
 * or that was taken out of it, stays as it is there. What is no webp of the size we show is a problem.
 */
export async function takeInMedia(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	pictures: readonly FoundPicture[],
	actorId: string | null = null,
): Promise<TakenIn> {
	const done: TakenIn = { taken: [], problems: [] }
	const known = await mediaOf(
		deps.db.read,
		pictures.map(({ id }) => id),
	)
	const there = new Set(known.map(({ id }) => id))
	const fresh: (FoundPicture & { width: number; height: number })[] = []
	for (const picture of pictures) {
		if (there.has(picture.id)) continue
		const seen = await lookAtImage(picture.bytes)
		if (seen.ok && seen.type === 'webp' && seen.width <= widest && seen.height <= highest)
			fresh.push({ ...picture, width: seen.width, height: seen.height })
		else
			reportInto(done.problems, picture.file)(
				'picture-file',
				undefined,
				`This is no webp of at most ${widest} by ${highest} pixels that can be read.`,
				'Add the picture in the studio, and export it from there.',
			)
	}
	if (fresh.length === 0) return done
	await deps.db.write(async (tx) => {
		for (const { id, name, alt, width, height, bytes } of fresh) {
			const row = { id, name, alt, type: 'image/webp', width, height, size: bytes.byteLength }
			await addMedia(tx, { ...row, byId: actorId, at: deps.now() }, bytes)
			done.taken.push(id)
		}
		await recordAudit(deps, tx, {
			...{ actorId, action: 'media.take-in', target: actorId === null ? 'repository' : 'import' },
			after: { taken: done.taken },
		})
	})
	return done
}
