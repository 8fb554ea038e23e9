import type { Checked } from './bench'

/** What the server made of a text; `whole` says whether asking for the whole would bring more. */
export type ReadingAnswer =
	| ({ ok: true; whole: boolean } & Pick<Checked, 'problems' | 'reading' | 'play' | 'words' | 'lesson'>)
	| { ok: false; why: 'superseded' | 'busy' | 'timeout' | 'crashed' | 'unavailable' }

export type ReadingOutcome =
	| Extract<ReadingAnswer, { ok: true }>
	| { ok: false; why: NonNullable<Checked['unread']> | 'superseded' | 'stopped' }

/**
 * Asks the server to read a text. It never throws: a lost connection and an ended session are answers too, and so is
 * `stopped`, when `signal` was.
 */
export async function askReading(
	url: string,
	text: string,
	whole: boolean,
	signal: AbortSignal,
): Promise<ReadingOutcome> {
	const body = new URLSearchParams(whole ? { text, whole: 'yes' } : { text })
	try {
		const response = await fetch(url, {
			...{ method: 'POST', body, signal },
			...({ credentials: 'same-origin', redirect: 'manual' } as const),
		})
		if (response.type === 'opaqueredirect' || response.status === 401) return { ok: false, why: 'signed-out' }
		if (response.status === 413) return { ok: false, why: 'too-long' }
		const answer: unknown = await response.json()
		if (!isAnswer(answer)) return { ok: false, why: 'unreachable' }
		if (answer.ok) return answer
		return { ok: false, why: answer.why === 'unavailable' ? 'busy' : answer.why }
	} catch {
		return { ok: false, why: signal.aborted ? 'stopped' : 'unreachable' }
	}
}

const refusals: readonly unknown[] = ['superseded', 'busy', 'timeout', 'crashed', 'unavailable']

/** Our own server's answer, told from a page or an answer of whatever stands between. */
function isAnswer(given: unknown): given is ReadingAnswer {
	if (typeof given !== 'object' || given === null || !('ok' in given)) return false
	if (given.ok === true) return 'problems' in given && Array.isArray(given.problems)
	return given.ok === false && 'why' in given && refusals.includes(given.why)
}
