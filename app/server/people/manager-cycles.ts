/** Circles of who reports to whom, each once, from anywhere on it; keys and managers are any texts. */
export function managerCycles(managerOf: ReadonlyMap<string, string | null>): string[][] {
	const done = new Set<string>()
	const cycles: string[][] = []
	for (const start of managerOf.keys()) {
		const path: string[] = []
		const place = new Map<string, number>()
		let at: string | null | undefined = start
		while (at != null && !done.has(at) && !place.has(at)) {
			place.set(at, path.length)
			path.push(at)
			at = managerOf.get(at)
		}
		const begins = at != null ? place.get(at) : undefined
		if (begins !== undefined) cycles.push(path.slice(begins))
		for (const key of path) done.add(key)
	}
	return cycles
}
