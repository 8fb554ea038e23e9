import { statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { filesBelow } from '../content/find-content.server'

export type ChangeOptions = {
	/** Files, and folders with all below them. */
	paths: readonly string[]
	ends: readonly string[]
	everyMs: number
	signal: AbortSignal
}

/**
 * Says whenever a text below these paths came, went or changed, once things have been quiet for a moment: editors write
 * a file in several steps. It looks at names, sizes and times itself; the system's own notices miss network drives and
 * run out where many programs watch. What changes from this call on is told. Ends when the signal does.
 */
export function changesIn(options: ChangeOptions): AsyncGenerator<string[]> {
	return changesSince(looked(options.paths, options.ends), options)
}

async function* changesSince(
	first: Map<string, string>,
	{ paths, ends, everyMs, signal }: ChangeOptions,
): AsyncGenerator<string[]> {
	let told = first
	let last = first
	for (;;) {
		try {
			await wait(everyMs, undefined, { signal })
		} catch {
			return
		}
		const now = looked(paths, ends)
		const isQuiet = differing(last, now).length === 0
		last = now
		if (!isQuiet) continue
		const changed = differing(told, now)
		told = now
		if (changed.length > 0) yield changed
	}
}

function looked(paths: readonly string[], ends: readonly string[]): Map<string, string> {
	const files = new Map<string, string>()
	for (const path of paths) {
		const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
		for (const file of isFile ? [path] : listed(path, ends)) {
			const stat = statSync(file, { throwIfNoEntry: false })
			if (stat) files.set(file, `${stat.ino} ${stat.size} ${stat.mtimeMs}`)
		}
	}
	return files
}

/** A folder may go while it is listed; then the next look sees it gone. */
function listed(path: string, ends: readonly string[]): string[] {
	try {
		return filesBelow(path, ends)
	} catch {
		return []
	}
}

function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
	const all = new Set([...before.keys(), ...now.keys()])
	return [...all].filter((file) => before.get(file) !== now.get(file)).sort()
}
