/** What is said about a line of a script, with a way out. Lines count from 1. */
export type ScriptNoteView = { line: number; message: string; fix: string }

/** A text and its own script; notes and places are about the script that was sent. `at` is an offset of the text. */
export type ScriptMade = {
	text: string
	script: string
	notes: ScriptNoteView[]
	places: { line: number; at: number }[]
}

/** What the server says to a script. */
export type ScriptReply =
	| ({ ok: true } & ScriptMade)
	| { ok: false; why: 'superseded' | 'busy' | 'timeout' | 'crashed' | 'unavailable' | 'too-long' }

export type ScriptUnread =
	| 'superseded'
	| 'busy'
	| 'unreadable'
	| 'too-long'
	| 'signed-out'
	| 'unreachable'
	| 'stopped'
export type ScriptOutcome = ({ ok: true } & ScriptMade) | { ok: false; why: ScriptUnread }

/**
 * Asks the server for the script of a text, or for the text that a script makes of it. It never throws: a lost connection
 * and an ended session are answers too, and so is `stopped`, when `signal` was.
 */
export async function askScript(
	url: string,
	text: string,
	script: string | null,
	signal: AbortSignal,
): Promise<ScriptOutcome> {
	const body = new URLSearchParams(script === null ? { text } : { text, script })
	try {
		const response = await fetch(url, {
			...{ method: 'POST', body, signal },
			...({ credentials: 'same-origin', redirect: 'manual' } as const),
		})
		if (response.type === 'opaqueredirect' || response.status === 401) return { ok: false, why: 'signed-out' }
		if (response.status === 413) return { ok: false, why: 'too-long' }
		const answer: unknown = await response.json()
		if (!isReply(answer)) return { ok: false, why: 'unreachable' }
		return answer.ok ? answer : { ok: false, why: reasons[answer.why] }
	} catch {
		return { ok: false, why: signal.aborted ? 'stopped' : 'unreachable' }
	}
}

const reasons = {
	superseded: 'superseded',
	busy: 'busy',
	timeout: 'unreadable',
	crashed: 'unreadable',
	unavailable: 'busy',
	'too-long': 'too-long',
} as const

/** Our own server's answer, told from a page or an answer of whatever stands between. */
function isReply(given: unknown): given is ScriptReply {
	if (typeof given !== 'object' || given === null || !('ok' in given)) return false
	if (given.ok === true) return 'script' in given && typeof given.script === 'string' && 'places' in given
	return (
		given.ok === false && 'why' in given && typeof given.why === 'string' && Object.hasOwn(reasons, given.why)
	)
}
