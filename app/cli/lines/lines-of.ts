/** A line of more than this is not kept: whoever sends one has forgotten the line ends. */
export const longestLine = 64 * 1024 * 1024

/** The lines that end in one piece of input, without their ends; null in place of one that is too long. */
export type LinesEnded = (Buffer | null)[]

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Cuts a stream of bytes into lines; answers once for each piece of input, so that nobody who waits has to wait longer. */
export async function* linesOf(
	input: AsyncIterable<Uint8Array>,
	longest = longestLine,
): AsyncGenerator<LinesEnded> {
	let open: Buffer[] = []
	let size = 0
	const keep = (piece: Buffer) => {
		size += piece.length
		if (size > longest) open = []
		else if (piece.length > 0) open.push(piece)
	}
	const end = (): Buffer | null => {
		const [first, ...more] = open
		const whole = size > longest ? null : first && more.length === 0 ? first : Buffer.concat(open)
		open = []
		size = 0
		return whole && withoutReturn(whole)
	}
	for await (const bytes of input) {
		const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		const ended: LinesEnded = []
		let from = 0
		for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, from)) {
			keep(piece.subarray(from, at))
			ended.push(end())
			from = at + 1
		}
		keep(piece.subarray(from))
		if (ended.length > 0) yield ended
	}
	if (size > 0) yield [end()]
}

function withoutReturn(line: Buffer): Buffer {
	return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}
