/** Thrown when more callers wait than the gate holds: the database is busy, try again. */
export class GateFull extends Error {
	override name = 'GateFull'
}

export type Release = () => void

/**
 * One writer at a time, in order of arrival. `enter` answers once it is this caller's turn;
 * whoever got in leaves by calling the release, once or more often.
 */
export class Gate {
	#busy = false
	#waiting: (() => void)[] = []

	constructor(readonly limit = 1000) {}

	async enter(): Promise<Release> {
		if (this.#busy) {
			if (this.#waiting.length >= this.limit) throw new GateFull('Too many writes are waiting.')
			await new Promise<void>((resolve) => this.#waiting.push(resolve))
		}
		this.#busy = true
		let left = false
		return () => {
			if (left) return
			left = true
			const next = this.#waiting.shift()
			// The gate stays busy while it is handed on, so that nobody slips in between.
			if (next) next()
			else this.#busy = false
		}
	}
}
