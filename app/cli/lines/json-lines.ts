import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { LineFault } from './line-fault'
import { linesOf } from './lines-of'

/** Answers one line that is not blank; throws a `LineFault` or a SyntaxError where it cannot be read. */
export type Answer = (line: Buffer) => unknown

/**
 * Answers JSON lines by JSON lines, in order: an error line in the place of one that cannot be read, nothing for blank
 * ones. It waits while the reader is slow, so that memory does not grow with the input. True where every line was read.
 */
export async function answerLines(
	input: AsyncIterable<Uint8Array>,
	output: Writable,
	answer: Answer,
): Promise<boolean> {
	let number = 0
	let sound = true
	const told = (line: Buffer | null): string => {
		number += 1
		const read = line && number === 1 ? withoutMark(line) : line
		if (read && isBlank(read)) return ''
		try {
			if (!read) throw new LineFault('it is too long')
			return `${JSON.stringify(answer(read))}\n`
		} catch (error) {
			sound = false
			return `${JSON.stringify({ error: `line ${number}: ${faultOf(error)}` })}\n`
		}
	}
	for await (const lines of linesOf(input)) {
		const answers = lines.map(told).join('')
		if (answers !== '' && !output.write(answers)) await once(output, 'drain')
	}
	return sound
}

function faultOf(error: unknown): string {
	if (error instanceof LineFault) return error.message
	if (error instanceof SyntaxError) return 'it is not JSON'
	throw error
}

const mark = Buffer.from('\ufeff')

function withoutMark(line: Buffer): Buffer {
	return line.subarray(0, mark.length).equals(mark) ? line.subarray(mark.length) : line
}

const whiteSpace: ReadonlySet<number> = new Set([0x20, 0x09, 0x0b, 0x0c, 0x0d])

function isBlank(line: Buffer): boolean {
	return line.every((byte) => whiteSpace.has(byte))
}
