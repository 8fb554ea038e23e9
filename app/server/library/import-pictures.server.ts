import { posix } from 'node:path'
import { reportInto } from '../content/report.server'
import { imageId } from '../media/encode-image.server'
import type { FoundPicture } from '../media/find-media.server'
import { mostImageBytes } from '../media/image-task.server'
import { mediaNotes } from '../media/media-notes.server'
import type { LibraryFile } from './library-file'

const folder = 'content/media/'

/**
 * The pictures of an import that are what their names say, with the words that its list has for them. Any other file of
 * that folder is none of them.
 */
export function importPictures(files: readonly LibraryFile[]): FoundPicture[] {
	const list = files.find(({ name }) => name === `${folder}media.yaml`)
	const yaml = list ? new TextDecoder().decode(list.bytes) : ''
	const notes = mediaNotes(yaml, reportInto([], `${folder}media.yaml`))
	return files.flatMap(({ name: file, bytes: given }) => {
		const id = posix.basename(file, '.webp')
		const note = notes.get(id)
		if (file !== `${folder}${id}.webp` || !note || given.byteLength > mostImageBytes) return []
		const bytes = Uint8Array.from(given)
		return imageId(bytes) === id ? [{ ...note, id, file, bytes }] : []
	})
}
