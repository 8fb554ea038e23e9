/** Runs at most `atOnce` jobs, keeps at most `queue` waiting, and turns away the rest with null. */
export function turns(atOnce: number, queue: number) {
	let running = 0
	const waiting: (() => void)[] = []
	return async function inTurn<T>(job: () => Promise<T>): Promise<T | null> {
		if (running >= atOnce) {
			if (waiting.length >= queue) return null
			await new Promise<void>((resolve) => waiting.push(resolve))
		} else running++
		try {
			return await job()
		} finally {
			const next = waiting.shift()
			if (next) next()
			else running--
		}
	}
}
