import type { ScriptMade, ScriptNoteView, ScriptOutcome, ScriptUnread } from './ask-script'
import type { ScriptKeeping } from './kept-script'

export type DeskState = {
	/** As it is typed; null until it is there. */
	script: string | null
	/** About the script as it was last put in. */
	notes: ScriptNoteView[]
	places: { line: number; at: number }[]
	/** The text that `places` speak of. */
	text: string
	/** in: the text says what the script says. on-its-way: it soon will. apart: both changed, and somebody must choose. */
	stands: 'opening' | 'in' | 'on-its-way' | 'apart'
	/** Why the script could not be read or put in; it is kept all the same. */
	unread: Exclude<ScriptUnread, 'superseded' | 'stopped'> | null
}

export type DeskOptions = {
	ask: (text: string, script: string | null, signal: AbortSignal) => Promise<ScriptOutcome>
	/** Makes the text say this. */
	put: (text: string) => void
	tell: (state: DeskState) => void
	keeping: ScriptKeeping
}

export type ScriptDesk = {
	/** The text is this now. */
	sees: (text: string) => void
	typed: (script: string) => void
	/** Puts in at once what was typed; what was put in is then shown as a script of the text would be. */
	left: () => void
	/** The connection may be back. */
	again: () => void
	/** Where both changed: the script goes over the text, or the text's own script takes its place. */
	choose: (which: 'mine' | 'theirs') => void
	state: () => DeskState
	close: () => void
}

/** So long after the last key a script is put into the text. */
export const putAfterMs = 350
const againMs = [1_000, 2_000, 5_000, 15_000]

/**
 * Keeps a script and a text in step. A script is always read on the text that it was begun on, so that half-typed words
 * leave nothing behind; when the text changes elsewhere the script follows, unless something was typed meanwhile.
 */
export function openScriptDesk({ ask, put, tell, keeping }: DeskOptions): ScriptDesk {
	let state: DeskState = { script: null, notes: [], places: [], text: '', stands: 'opening', unread: null }
	/** The text that the script is read on, what the bench has, and what it had when the two were last in step. */
	let base = ''
	let now: string | null = null
	let beside = ''
	let own: string | null = null
	let timer: ReturnType<typeof setTimeout> | undefined
	let request: AbortController | null = null
	let failed = 0

	function change(part: Partial<DeskState>): void {
		state = { ...state, ...part }
		tell(state)
	}

	function later(ms: number, work: () => Promise<void>): void {
		clearTimeout(timer)
		timer = setTimeout(() => void work(), ms)
	}

	async function asked(text: string, script: string | null): Promise<ScriptMade | null> {
		request?.abort()
		const mine = new AbortController()
		request = mine
		const outcome = await ask(text, script, mine.signal)
		if (request !== mine) return null
		request = null
		if (outcome.ok) {
			failed = 0
			return outcome
		}
		refused(outcome.why)
		return null
	}

	function refused(why: ScriptUnread): void {
		if (why === 'stopped') return
		if (why !== 'superseded') change({ unread: why })
		if (why === 'too-long' || why === 'unreadable' || why === 'signed-out') return
		later(againMs[Math.min(failed, againMs.length - 1)] ?? 0, work)
		failed += 1
	}

	const work = (): Promise<void> => (state.stands === 'on-its-way' ? putIn() : open())

	/** Shows the script of the text as it is. */
	async function open(): Promise<void> {
		const text = now
		if (text === null) return
		const made = await asked(text, null)
		if (!made || state.stands === 'on-its-way' || now !== text) return
		inStep(made.script, made)
	}

	function inStep(script: string, made: ScriptMade): void {
		const { text, notes, places } = made
		base = text
		beside = text
		own = made.script
		keeping.drop()
		change({ script, text, notes, places, stands: 'in', unread: null })
	}

	async function putIn(): Promise<void> {
		const { script } = state
		if (script === null || state.stands !== 'on-its-way') return
		const made = await asked(base, script)
		if (!made) return
		if (now !== beside) return change({ stands: 'apart' })
		const { text, notes, places } = made
		own = made.script
		beside = text
		now = text
		const current = state.script === script
		if (current) keeping.drop()
		change({ text, notes, places, unread: null, stands: current ? 'in' : 'on-its-way' })
		put(text)
	}

	return {
		state: () => state,
		sees(text) {
			if (text === now) return
			const first = now === null
			now = text
			if (first) {
				const kept = keeping.read()
				if (kept) {
					;({ base, beside } = kept)
					change({ script: kept.script, stands: beside === text ? 'on-its-way' : 'apart' })
					if (beside === text) later(0, putIn)
					return
				}
			}
			if (state.stands === 'on-its-way') change({ stands: 'apart' })
			else if (state.stands !== 'apart') later(first ? 0 : putAfterMs, open)
		},
		typed(script) {
			if (state.script === null || script === state.script) return
			change({ script, ...(state.stands === 'apart' ? {} : { stands: 'on-its-way' }) })
			keeping.keep({ base, beside, script })
			if (state.stands === 'on-its-way') later(putAfterMs, putIn)
		},
		left() {
			if (state.stands === 'on-its-way') later(0, putIn)
			if (state.stands !== 'in' || state.notes.length > 0) return
			if (own === state.script) base = beside
			else later(0, open)
		},
		again() {
			if (state.unread !== null) later(0, work)
		},
		choose(which) {
			if (state.stands !== 'apart' || now === null) return
			keeping.drop()
			if (which === 'mine') {
				base = now
				beside = now
				change({ stands: 'on-its-way' })
				later(0, putIn)
			} else {
				change({ stands: 'opening' })
				later(0, open)
			}
		},
		close() {
			clearTimeout(timer)
			request?.abort()
			request = null
		},
	}
}
