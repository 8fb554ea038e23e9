import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const tail = 16_384

/** The last lines of a file, as many as are whole in its last 16 KB; none where there is no file. */
export function lastLines(file: string): string[] {
	if (!existsSync(file)) return []
	const { size } = statSync(file)
	const from = Math.max(0, size - tail)
	const bytes = Buffer.alloc(size - from)
	const handle = openSync(file, 'r')
	try {
		readSync(handle, bytes, 0, bytes.length, from)
	} finally {
		closeSync(handle)
	}
	const lines = bytes.toString('utf8').split('\n')
	return from === 0 ? lines : lines.slice(1)
}

/** Adds a line that is on the disk before it is answered; the file is for its owner only. */
export function appendLine(file: string, line: string): void {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
	const handle = openSync(file, 'a', 0o600)
	try {
		// A line that a crash left half written must not spoil this one.
		writeSync(handle, `${endsWhole(file) ? '' : '\n'}${line}\n`)
		fsyncSync(handle)
	} finally {
		closeSync(handle)
	}
}

function endsWhole(file: string): boolean {
	const { size } = statSync(file)
	if (size === 0) return true
	const handle = openSync(file, 'r')
	try {
		const last = Buffer.alloc(1)
		readSync(handle, last, 0, 1, size - 1)
		return last[0] === 0x0a
	} finally {
		closeSync(handle)
	}
}
