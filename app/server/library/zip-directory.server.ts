/** What a zip's own list says of an entry. None of it is to be believed before it is unpacked. */
export type ZipRow = {
	/** Null: no name that can be read. */
	name: string | null
	method: number
	locked: boolean
	link: boolean
	packed: number
	size: number
	crc: number
	at: number
}

const endMark = 0x06054b50
const rowMark = 0x02014b50
const fileMark = 0x04034b50
const largestComment = 0xffff
const names = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The list of entries at the end of a zip, in its order; null where the bytes are no zip that can be read here. */
export function zipDirectory(zip: Buffer, most: number): ZipRow[] | 'too-many' | null {
	try {
		const end = endOf(zip)
		if (end === null) return null
		const count = zip.readUInt16LE(end + 10)
		if (count > most) return 'too-many'
		const rows: ZipRow[] = []
		let at = zip.readUInt32LE(end + 16)
		for (let row = 0; row < count; row += 1) {
			if (zip.readUInt32LE(at) !== rowMark) return null
			const after = at + 46 + zip.readUInt16LE(at + 28)
			rows.push(rowAt(zip, at, after))
			at = after + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
		}
		return rows
	} catch (error) {
		if (error instanceof RangeError) return null
		throw error
	}
}

/** The packed bytes of an entry; null where its place is not one. */
export function packedBytes(zip: Buffer, { at, packed }: ZipRow): Buffer | null {
	if (at + 30 > zip.length || zip.readUInt32LE(at) !== fileMark) return null
	const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
	return start + packed > zip.length ? null : zip.subarray(start, start + packed)
}

function endOf(zip: Buffer): number | null {
	const first = Math.max(0, zip.length - 22 - largestComment)
	for (let at = zip.length - 22; at >= first; at -= 1) if (zip.readUInt32LE(at) === endMark) return at
	return null
}

function rowAt(zip: Buffer, at: number, after: number): ZipRow {
	const kind = (zip.readUInt32LE(at + 38) >>> 28) & 0xf
	const bytes = zip.subarray(at + 46, after)
	return {
		name: nameFrom(bytes),
		method: zip.readUInt16LE(at + 10),
		locked: (zip.readUInt16LE(at + 8) & 1) === 1,
		// The upper half is a Unix mode: 0 where none is told, 4 a folder, 8 a file; a link is neither.
		link: kind !== 0 && kind !== 4 && kind !== 8,
		packed: zip.readUInt32LE(at + 20),
		size: zip.readUInt32LE(at + 24),
		crc: zip.readUInt32LE(at + 16),
		at: zip.readUInt32LE(at + 42),
	}
}

function nameFrom(bytes: Buffer): string | null {
	try {
		return names.decode(bytes)
	} catch {
		return null
	}
}
