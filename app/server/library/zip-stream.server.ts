import { setImmediate } from 'node:timers/promises'
import { Zip, ZipDeflate } from 'fflate'
import type { LibraryFile } from './library-file'

/** Every entry has this date, so that the same files are the same bytes. Zip files know no time zone. */
const always = new Date(1980, 0, 1)

/** Packs files as they come, one at a time and as fast as they are taken; others get their turn in between. */
export function zipStream(files: AsyncIterable<LibraryFile>): ReadableStream<Uint8Array> {
	const coming = files[Symbol.asyncIterator]()
	let zip: Zip | null = null
	return new ReadableStream({
		start(controller) {
			zip = new Zip((error, piece, last) => {
				if (error) return controller.error(error)
				controller.enqueue(piece)
				if (last) controller.close()
			})
		},
		async pull() {
			await setImmediate()
			const next = await coming.next()
			if (next.done) return zip?.end()
			const entry = new ZipDeflate(next.value.name, { level: 6 })
			entry.mtime = always
			zip?.add(entry)
			entry.push(next.value.bytes, true)
		},
		async cancel() {
			await coming.return?.()
		},
	})
}
