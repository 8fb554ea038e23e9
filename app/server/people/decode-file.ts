export type Decoded =
	| { ok: true; text: string; encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
	| { ok: false; fault: 'empty' | 'not-text' | 'spreadsheet' }

/**
 * The text of a file, whatever wrote it: UTF-8, UTF-16 with its mark or without, else the Latin letters of Windows. Zip
 * files (XLSX) and anything else that is not text are refused.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
	if (bytes.byteLength === 0) return { ok: false, fault: 'empty' }
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8)
		return { ok: false, fault: 'spreadsheet' }
	const wide = wideOf(bytes)
	if (wide) return checked(new TextDecoder(wide).decode(bytes), 'utf-16')
	try {
		return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
	} catch {
		return checked(new TextDecoder('windows-1252').decode(bytes), 'windows-1252')
	}
}

function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
	const some = bytes.subarray(0, 400)
	const empty = (odd: number) => some.filter((byte, place) => place % 2 === odd && byte === 0).length
	// Latin letters leave every second byte empty.
	if (empty(1) > some.length / 4 && empty(0) === 0) return 'utf-16le'
	if (empty(0) > some.length / 4 && empty(1) === 0) return 'utf-16be'
	return null
}

function checked(text: string, encoding: 'utf-8' | 'utf-16' | 'windows-1252'): Decoded {
	const plain = text.replace(/^\uFEFF/, '')
	if (plain.trim() === '') return { ok: false, fault: 'empty' }
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	if (/[\u0000-\u0008\u000e-\u001f]/.test(plain)) return { ok: false, fault: 'not-text' }
	return { ok: true, text: plain, encoding }
}
