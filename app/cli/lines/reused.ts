import { LineFault } from './line-fault'

/** What a line of JSON says, without the value of one key, and that value as made ready; null where there is none. */
export type Reused<T> = { fields: Record<string, unknown>; ready: T | null }

type Kept<T> = { bytes: Buffer; ready: T }

/** Stands in the place of a value that is not read again. */
const before = '\u0001as before'

/**
 * Reads lines of JSON that say the same long thing under one key again and again, and makes that thing ready once: the
 * last few are known by their bytes, so a line costs its other fields and one comparison. Throws where a line is no
 * object, or its value cannot be made ready.
 */
export function reusing<T>(
	key: string,
	ready: (value: unknown) => T,
	{ most = 8, mostBytes = 64 * 1024 * 1024 } = {},
): (line: Buffer) => Reused<T> {
	const name = Buffer.from(`"${key}"`)
	let kept: Kept<T>[] = []

	return (line) => {
		const at = valueAfter(line, name)
		const known = at === null ? undefined : kept.find(({ bytes }) => startsWith(line, at, bytes))
		const fields = at === null || !known ? null : around(line, at, known.bytes.length)
		if (known && fields) {
			keep(known)
			return { fields, ready: known.ready }
		}
		const { [key]: value, ...others } = objectIn(line.toString())
		if (value === undefined || value === null) return { fields: others, ready: null }
		const made = ready(value)
		const bytes = at === null ? null : wholeObject(line, at)
		if (at !== null && bytes && around(line, at, bytes.length)) keep({ bytes, ready: made })
		return { fields: others, ready: made }
	}

	function keep(one: Kept<T>): void {
		let size = 0
		kept = [one, ...kept.filter((other) => other !== one)].slice(0, most).filter(({ bytes }) => {
			size += bytes.length
			return size <= mostBytes
		})
	}

	/** The other fields, where these bytes are the value of the key; null where they belong to something inside. */
	function around(line: Buffer, at: number, length: number): Record<string, unknown> | null {
		const [head, tail] = [line.toString('utf8', 0, at), line.toString('utf8', at + length)]
		const { [key]: value, ...fields } = objectIn(`${head}${JSON.stringify(before)}${tail}`)
		return value === before ? fields : null
	}
}

/** Where the value of the first such key begins. A quote after a backslash is inside a text, and begins no key. */
function valueAfter(line: Buffer, name: Buffer): number | null {
	for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
		if (line[at - 1] === 0x5c) continue
		const colon = pastSpace(line, at + name.length)
		if (line[colon] === 0x3a) return pastSpace(line, colon + 1)
	}
	return null
}

function pastSpace(line: Buffer, from: number): number {
	let at = from
	while (line[at] === 0x20 || line[at] === 0x09) at += 1
	return at
}

/** An object of JSON from where it begins to its end, copied; null for anything else. */
function wholeObject(line: Buffer, from: number): Buffer | null {
	if (line[from] !== 0x7b) return null
	let depth = 0
	let inText = false
	for (let at = from; at < line.length; at += 1) {
		const byte = line[at]
		if (inText) {
			if (byte === 0x5c) at += 1
			else if (byte === 0x22) inText = false
		} else if (byte === 0x22) inText = true
		else if (byte === 0x7b) depth += 1
		else if (byte === 0x7d && --depth === 0) return Buffer.from(line.subarray(from, at + 1))
	}
	return null
}

function startsWith(line: Buffer, at: number, bytes: Buffer): boolean {
	const end = at + bytes.length
	return end <= line.length && line.compare(bytes, 0, bytes.length, at, end) === 0
}

function objectIn(text: string): Record<string, unknown> {
	const value: unknown = JSON.parse(text)
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new LineFault('it is not an object')
	return { ...value }
}
