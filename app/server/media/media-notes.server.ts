import { stringify } from 'yaml'
import { z } from 'zod'
import type { Report } from '../content/report.server'
import { readSafeYaml } from '../content/safe-yaml.server'
import { altWords, shownName } from './picture-words.server'

/** What is said of a picture beside its bytes. */
export type PictureNote = { name: string; alt: string }

const note = z.strictObject({ name: z.string().default(''), alt: z.string() })
const notes = z.record(z.string(), z.unknown())

/** `content/media/media.yaml`, read: what it says of each picture, by id. Whatever is wrong with it is reported. */
export function mediaNotes(yaml: string, report: Report): Map<string, PictureNote> {
	const found = new Map<string, PictureNote>()
	if (yaml.trim() === '') return found
	const read = readSafeYaml(yaml)
	for (const { at, message, fix } of read.problems) report('picture-file', at, message, fix)
	const entries = notes.safeParse(read.data)
	if (!entries.success) {
		if (read.problems.length === 0)
			report('picture-file', undefined, 'This list is not one.', 'Write an id, and below it name and alt.')
		return found
	}
	for (const [id, value] of Object.entries(entries.data)) {
		const said = note.safeParse(value)
		const words = said.success ? altWords(said.data.alt) : null
		if (!/^[0-9a-f]{32}$/.test(id) || !said.success || !words?.ok)
			report(
				'picture-file',
				read.placeOf([id]),
				`What is said of "${id.slice(0, 40)}" cannot be used.`,
				'An id is 32 digits of a to f and 0 to 9. Below it stand name, and alt: what it shows, in at most 300 letters.',
			)
		else found.set(id, { name: shownName(said.data.name), alt: words.alt })
	}
	return found
}

/** The same list, written: sorted by id, so that the same pictures give the same file. */
export function writtenMediaNotes(pictures: readonly (PictureNote & { id: string })[]): string {
	const sorted = pictures.toSorted((a, b) => (a.id < b.id ? -1 : 1))
	const lines = sorted.map(({ id, name, alt }) => [id, { name, alt }] as const)
	return stringify(Object.fromEntries(lines), { lineWidth: 0, defaultKeyType: 'PLAIN', version: '1.2' })
}
