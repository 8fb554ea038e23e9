import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The clock of a running demo site, moved by hand: what the file says is the time there. */
export function movedClock(start: string) {
	const folder = mkdtempSync(join(tmpdir(), 'rapport-clock-'))
	const file = join(folder, 'now')
	const set = (at: string) => writeFileSync(file, at)
	set(start)
	return { file, set, gone: () => rmSync(folder, { recursive: true, force: true }) }
}
