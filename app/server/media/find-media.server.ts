import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#app/core/language/problem'
import { type Report, reportInto } from '../content/report.server'
import { imageId } from './encode-image.server'
import { mostImageBytes } from './image-task.server'
import { mediaNotes, type PictureNote } from './media-notes.server'

/** A picture in the content folder, with what is said of it. */
export type FoundPicture = PictureNote & { id: string; file: string; bytes: Uint8Array<ArrayBuffer> }
export type FoundMedia = { pictures: FoundPicture[]; problems: Problem[] }

const folder = 'content/media'
const list = 'media.yaml'

/** The pictures below `content/media` of a folder, sorted by id. What has no words or is not what its name says is a problem. */
export function findMedia(root: string): FoundMedia {
	const problems: Problem[] = []
	const at = join(root, folder)
	if (!existsSync(at)) return { pictures: [], problems }
	const names = readdirSync(at).sort()
	const yaml = names.includes(list) ? readFileSync(join(at, list), 'utf8') : ''
	const notes = mediaNotes(yaml, reportInto(problems, `${folder}/${list}`))
	const pictures = names
		.filter((name) => name !== list)
		.flatMap((name) => {
			const file = `${folder}/${name}`
			const report = reportInto(problems, file)
			const found = pictureOf(name, join(at, name), report)
			if (!found) return []
			const note = notes.get(found.id)
			if (note) return [{ ...found, ...note, file }]
			const fix = `Add its id to ${folder}/${list}, with the line: alt: what it shows.`
			report('picture-file', undefined, 'Nothing says what this picture shows.', fix)
			return []
		})
	const there = new Set(names)
	for (const id of notes.keys())
		if (!there.has(`${id}.webp`))
			reportInto(problems, `${folder}/${list}`)(
				'picture-file',
				undefined,
				`There is no picture ${id}.webp.`,
				'Put the file beside this list, or take its lines out.',
			)
	return { pictures, problems }
}

function pictureOf(name: string, path: string, report: Report): Pick<FoundPicture, 'id' | 'bytes'> | null {
	const id = /^([0-9a-f]{32})\.webp$/.exec(name)?.[1]
	if (!id) {
		const fix = 'Add the picture in the studio, and export it from there.'
		report('picture-file', undefined, 'Only pictures named <id>.webp lie here.', fix)
		return null
	}
	const bytes = Uint8Array.from(readFileSync(path))
	if (bytes.byteLength > mostImageBytes) {
		report('picture-file', undefined, 'This picture has more than 10 MB.', 'Make it smaller.')
		return null
	}
	const name32 = imageId(bytes)
	if (name32 !== id) {
		const fix = `Its name would be ${name32}.webp. Rename it, here and in the texts that show it.`
		report('picture-file', undefined, 'The name of this picture is not that of its bytes.', fix)
		return null
	}
	return { id, bytes }
}
