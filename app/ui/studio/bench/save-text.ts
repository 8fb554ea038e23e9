/** What the server said to a save. */
export type SaveAnswer =
	| { ok: true; version: number; at: string }
	| { ok: false; refused: 'moved-on'; text: string; version: number; by: string; at: string }
	| { ok: false; refused: 'not-found' | 'closed' | 'too-long' }

export type SaveOutcome = SaveAnswer | { ok: false; refused: 'unreachable' | 'signed-out' }

/** Sends a text to be kept. It never throws: a lost connection and an ended session are answers too. */
export async function saveText(url: string, text: string, version: number): Promise<SaveOutcome> {
	const body = new URLSearchParams({ text, version: String(version) })
	try {
		const response = await fetch(url, { method: 'POST', body, credentials: 'same-origin' })
		if (response.redirected || response.status === 401) return { ok: false, refused: 'signed-out' }
		if (response.status === 404) return { ok: false, refused: 'not-found' }
		if (response.status === 413) return { ok: false, refused: 'too-long' }
		return answerFrom(await response.json()) ?? { ok: false, refused: 'unreachable' }
	} catch {
		return { ok: false, refused: 'unreachable' }
	}
}

function answerFrom(given: unknown): SaveAnswer | null {
	if (typeof given !== 'object' || given === null) return null
	const found: Record<string, unknown> = { ...given }
	const { version, at, text, by, refused } = found
	if (found.ok === true && typeof version === 'number' && typeof at === 'string')
		return { ok: true, version, at }
	if (refused === 'not-found' || refused === 'closed' || refused === 'too-long') return { ok: false, refused }
	const whole = typeof text === 'string' && typeof by === 'string' && typeof at === 'string'
	return refused === 'moved-on' && whole && typeof version === 'number'
		? { ok: false, refused, text, version, by, at }
		: null
}
