import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a text in a file's place, all or nothing: whoever reads it meanwhile sees the old text or the new one. Answers
 * false, and changes nothing, where the file is no longer what was read.
 */
export function writeWhole(path: string, before: string, after: string): boolean {
	// What a link points to is written; the link stays one.
	const real = realpathSync(path)
	const own = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`)
	try {
		writeFileSync(own, after, { flag: 'wx', flush: true })
		chmodSync(own, statSync(real).mode)
		if (readFileSync(real, 'utf8') !== before) return false
		renameSync(own, real)
		return true
	} finally {
		rmSync(own, { force: true })
	}
}
