import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { type Answer, answerLines } from '#app/cli/lines/json-lines'
import { linesOf } from '#app/cli/lines/lines-of'

/** Answers what came in pieces, and gives what was written, line by line. */
async function answers(
	pieces: Iterable<string | Uint8Array>,
	answer: Answer = (line) => JSON.parse(`${line}`),
) {
	const written: string[] = []
	const output = new Writable({
		write(chunk, _, done) {
			written.push(String(chunk))
			done()
		},
	})
	const sound = await answerLines(bytesOf(pieces), output, answer)
	return { sound, lines: written.join('').split('\n').slice(0, -1) }
}

async function* bytesOf(pieces: Iterable<string | Uint8Array>) {
	for (const piece of pieces) yield Buffer.from(piece)
}

test('lines are answered in order, whatever pieces they come in', async () => {
	const pieces = ['{"a"', ':1}\n{"b":', '', '2}\n{"c":3}\n{"d"', ':4}']
	expect(await answers(pieces)).toEqual({ sound: true, lines: ['{"a":1}', '{"b":2}', '{"c":3}', '{"d":4}'] })
})

test('a letter that is cut between two pieces stays whole', async () => {
	const bytes = Buffer.from('"café"\n')
	expect((await answers([bytes.subarray(0, 5), bytes.subarray(5)])).lines).toEqual(['"café"'])
})

test('a byte order mark, carriage returns and blank lines do no harm', async () => {
	const { sound, lines } = await answers(['\ufeff1\r\n\r\n', ' \t\n2\r\n', '3'])
	expect({ sound, lines }).toEqual({ sound: true, lines: ['1', '2', '3'] })
})

test('a line that is no JSON is told in its place, with its number in the input', async () => {
	const { sound, lines } = await answers(['1\n\n{oops\n2\n'])
	expect(sound).toBe(false)
	expect(lines).toEqual(['1', '{"error":"line 3: it is not JSON"}', '2'])
})

test('nothing in, nothing out', async () => {
	expect(await answers([])).toEqual({ sound: true, lines: [] })
	expect(await answers(['\n\n'])).toEqual({ sound: true, lines: [] })
})

test('a line that is too long is not kept, and the next one is read', async () => {
	const cut = []
	for await (const lines of linesOf(bytesOf(['12345', '6789\nok\n1234', '5']), 8))
		cut.push(...lines.map((line) => line && String(line)))
	expect(cut).toEqual([null, 'ok', '12345'])
})

test('it reads no further while nobody takes the answers', async () => {
	let given = 0
	const endless = Readable.from(
		(function* () {
			for (; given < 1000; given += 1) yield Buffer.from(`"${'x'.repeat(1000)}"\n`)
		})(),
		{ highWaterMark: 1 },
	)
	let take = () => {}
	const output = new Writable({
		highWaterMark: 5000,
		write(_chunk, _encoding, done) {
			take = done
		},
	})
	const answering = answerLines(endless, output, String)
	await new Promise((go) => setTimeout(go, 20))
	expect(given).toBeLessThan(20)
	output.on('error', () => {})
	output.destroy(new Error('enough'))
	take()
	await expect(answering).rejects.toThrow('enough')
})
