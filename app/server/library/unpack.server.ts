import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import type { LibraryFile } from './library-file'
import { isByTheWay, type NameFault, nameFault } from './name-fault'
import { packedBytes, type ZipRow, zipDirectory } from './zip-directory.server'

/** Of an upload, in bytes. */
export const mostUpload = 20 * 1024 * 1024
const mostEntries = 2000
/** Of one file, unpacked; a text may have less. */
const mostFile = 8 * 1024 * 1024
/** Of all together, unpacked. */
const mostInAll = 48 * 1024 * 1024

export type EntryRefusal = NameFault | 'twice' | 'link' | 'locked' | 'too-large' | 'damaged'
export type Unpacked =
	| { ok: true; files: LibraryFile[]; refused: { name: string; why: EntryRefusal }[] }
	| { ok: false; refused: 'not-a-zip' | 'too-many' | 'too-large' | 'empty' }

const inflate = promisify(inflateRaw)

/**
 * Unpacks an upload within bounds, off the main thread: nothing is written anywhere, and no entry gets more room than
 * it says it needs. What must not be taken is named, each with its reason; of two of one name neither is.
 */
export async function unpack(zip: Buffer): Promise<Unpacked> {
	const rows = zipDirectory(zip, mostEntries)
	if (rows === null) return { ok: false, refused: 'not-a-zip' }
	if (rows === 'too-many') return { ok: false, refused: 'too-many' }
	const wanted = rows.filter(({ name }) => !name?.endsWith('/') && !isByTheWay(name))
	if (wanted.length === 0) return { ok: false, refused: 'empty' }
	if (wanted.reduce((sum, { size }) => sum + size, 0) > mostInAll) return { ok: false, refused: 'too-large' }
	const met = new Map<string, number>()
	for (const { name } of wanted) met.set(sameName(name), (met.get(sameName(name)) ?? 0) + 1)
	const files: LibraryFile[] = []
	const refused: { name: string; why: EntryRefusal }[] = []
	for (const row of wanted) {
		const why = nameFault(row.name) ?? ((met.get(sameName(row.name)) ?? 0) > 1 ? 'twice' : rowFault(row))
		const bytes = why === null ? await unpacked(zip, row) : null
		if (bytes) files.push({ name: row.name ?? '', bytes })
		else refused.push({ name: shownName(row.name), why: why ?? 'damaged' })
	}
	return { ok: true, files, refused }
}

/** Where case does not count, two names are one file. */
const sameName = (name: string | null) => (name ?? '').toLowerCase()

function rowFault({ link, locked, size, packed, method }: ZipRow): EntryRefusal | null {
	if (link) return 'link'
	if (locked) return 'locked'
	if (size > mostFile || packed > mostFile) return 'too-large'
	return method === 0 || method === 8 ? null : 'damaged'
}

/** An entry's bytes; null where it is not what the zip's list says. */
async function unpacked(zip: Buffer, row: ZipRow): Promise<Buffer | null> {
	const packed = packedBytes(zip, row)
	if (!packed) return null
	const room = Math.max(1, row.size)
	const bytes = row.method === 0 ? packed : await inflate(packed, { maxOutputLength: room }).catch(() => null)
	return bytes?.length === row.size && crc32(bytes) === row.crc ? bytes : null
}

/** Names are shown, so they are plain and not too long. */
function shownName(name: string | null): string {
	return (name ?? '?').replace(/[^\x20-\x7e]/g, '?').slice(0, 120)
}
