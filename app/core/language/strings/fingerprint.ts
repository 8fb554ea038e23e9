const offset = 0xcbf29ce484222325n
const prime = 0x100000001b3n
const encoder = new TextEncoder()

/** FNV-1a with 64 bits over the UTF-8 bytes of a text, as 16 hexadecimal digits (Fowler, Noll, Vo; RFC 9923). */
export function fnv1a64(text: string): string {
	let hash = offset
	for (const byte of encoder.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
	return hash.toString(16).padStart(16, '0')
}

/**
 * What a text is known by: the FNV-1a of its NFC form with every run of white space as one space. Breaking a line
 * elsewhere changes nothing; any other sign does.
 */
export const fingerprint = (text: string): string =>
	fnv1a64(text.normalize('NFC').replace(/\s+/g, ' ').trim())
