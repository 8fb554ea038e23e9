import type { FoundPicture } from '../media/find-media.server'
import type { ImportDraft, ImportRow } from './import-row'

/** An import that somebody has looked at and not yet made, or has made: then with its drafts. */
export type Import = {
	/** SHA-256 of the upload: an apply names what was looked at. */
	digest: string
	name: string
	rows: ImportRow[]
	drafts: ImportDraft[]
	/** New to the library. */
	pictures: FoundPicture[]
	/** Null: not made yet. */
	made: { file: string; draft: string }[] | null
}

export type ImportDesk = {
	/** Whether one may be read now: one at a time for everybody. */
	begin: () => boolean
	end: () => void
	put: (personId: string, one: Import) => void
	of: (personId: string) => Import | null
	drop: (personId: string) => void
}

/** An import waits so long to be made. */
export const importLifeMs = 15 * 60_000
/** Characters of texts that wait, of all people together. */
const mostWaiting = 96 * 1024 * 1024

/** Keeps what was uploaded between a dry run and its import: in memory, one for each person, for a quarter of an hour. */
export function createImportDesk({ now }: { now: () => Date }): ImportDesk {
	const waiting = new Map<string, { one: Import; until: number }>()
	let reading = false
	const forget = () => {
		const at = now().getTime()
		for (const [person, { until }] of waiting) if (until <= at) waiting.delete(person)
	}
	return {
		begin: () => {
			if (reading) return false
			reading = true
			return true
		},
		end: () => {
			reading = false
		},
		put: (personId, one) => {
			forget()
			waiting.delete(personId)
			let room = mostWaiting - sizeOf(one)
			for (const { one: other } of waiting.values()) room -= sizeOf(other)
			for (const [person, { one: oldest }] of waiting) {
				if (room >= 0) break
				waiting.delete(person)
				room += sizeOf(oldest)
			}
			waiting.set(personId, { one, until: now().getTime() + importLifeMs })
		},
		of: (personId) => {
			forget()
			return waiting.get(personId)?.one ?? null
		},
		drop: (personId) => {
			waiting.delete(personId)
		},
	}
}

function sizeOf({ drafts, pictures }: Import): number {
	const beside = (draft: ImportDraft) => draft.beside.reduce((sum, { text }) => sum + text.length, 0)
	const texts = drafts.reduce((sum, draft) => sum + draft.source.length + beside(draft), 0)
	return pictures.reduce((sum, { bytes }) => sum + bytes.byteLength, texts)
}
