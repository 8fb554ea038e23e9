import type { ReadingOutcome } from './ask-reading'
import type { Checked } from './bench'

/** How the newest text stands: its newest answer, and whether one of this very text is on its way. */
export type ReadingState = { checked: Checked | null; reading: boolean }

export type ReadingLoop = {
	/** The text is this now. */
	changed: (text: string) => void
	/** The connection may be back, or somebody asks: reads at once what could not be read. */
	again: () => void
	close: () => void
}

type Ask = (text: string, whole: boolean, signal: AbortSignal) => Promise<ReadingOutcome>

/** So long after the last key a text is read; its words, which take longer, when nothing has come after that. */
export const afterMs = 200
export const wholeAfterMs = 600
const wholeMs = wholeAfterMs - afterMs
/** What may be read in a moment is asked again after these, the last again and again. */
const againMs = [1_000, 2_000, 5_000, 15_000]

/**
 * Reads the newest text, one request at a time: first what is told fast, then the whole. What was known stays when a text
 * cannot be read, with why; a text that was too slow or broke the reader is not tried again until it changes.
 */
export function openReadingLoop(ask: Ask, tell: (state: ReadingState) => void): ReadingLoop {
	let checked: Checked | null = null
	let newest: string | null = null
	let timer: ReturnType<typeof setTimeout> | undefined
	let request: { whole: boolean; stop: AbortController } | null = null
	/** The newest text is to be read as soon as the request is answered. */
	let due = false
	let failed = 0
	let closed = false

	function later(ms: number, whole = false): void {
		clearTimeout(timer)
		timer = setTimeout(() => void read(whole), ms)
	}

	async function read(whole: boolean): Promise<void> {
		if (newest === null || closed) return
		if (request) {
			due = true
			return
		}
		due = false
		const text = newest
		const own = { whole, stop: new AbortController() }
		request = own
		if (!whole) tell({ checked, reading: true })
		const outcome = await ask(text, whole, own.stop.signal)
		if (closed || request !== own) return
		request = null
		const current = text === newest
		if (outcome.ok) answered(text, outcome, current)
		else refused(text, outcome.why, current)
		if (due) void read(false)
	}

	function answered(text: string, answer: Extract<ReadingOutcome, { ok: true }>, current: boolean): void {
		failed = 0
		const { ok: _, whole, ...made } = answer
		// Until the new words are there the old ones are shown.
		const words = made.words ?? (whole || !made.play ? null : (checked?.words ?? null))
		checked = { text, ...made, words, unread: null }
		tell({ checked, reading: !current })
		if (current && !whole) later(wholeMs, true)
	}

	function refused(text: string, why: Refusal, current: boolean): void {
		if (!current || why === 'stopped') return
		if (why !== 'superseded') {
			checked = { ...(checked ?? nothingOf(text)), unread: why }
			tell({ checked, reading: false })
		}
		if (!soonOver.has(why)) return
		later(againMs[Math.min(failed, againMs.length - 1)] ?? 0)
		failed += 1
	}

	return {
		changed(text) {
			if (text === newest) return
			const first = newest === null
			newest = text
			failed = 0
			if (request?.whole) {
				request.stop.abort()
				request = null
			}
			tell({ checked, reading: true })
			later(first ? 0 : afterMs)
		},
		again() {
			if (checked?.unread && !request) later(0)
		},
		close() {
			closed = true
			clearTimeout(timer)
			request?.stop.abort()
		},
	}
}

type Refusal = Extract<ReadingOutcome, { ok: false }>['why']

/** What does not lie in the text, and passes. */
const soonOver: ReadonlySet<Refusal> = new Set<Refusal>(['superseded', 'busy', 'unreachable'])

const nothingOf = (text: string): Checked => ({
	...{ text, problems: [], reading: null, play: null, words: null, lesson: null },
	unread: null,
})
