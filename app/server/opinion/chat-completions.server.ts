import type { OpinionAnswer, OpinionAsked, OpinionPort } from './opinion.server'
import { messagesFor } from './prompt.server'
import { readBounded } from './read-bounded.server'
import { readOpinion } from './read-opinion.server'
import type { OpinionSettings } from './settings.server'

const mostBytes = 64 * 1024

/**
 * Asks a model behind an OpenAI-compatible address, once, and waits no longer than `waitMs`. Redirects are not followed:
 * the text goes to the host that was set, and to no other.
 */
export function chatCompletions(settings: OpinionSettings, waitMs = 10_000): OpinionPort {
	const { url, model } = settings
	return {
		host: new URL(url).host,
		model,
		ask: async (asked) => {
			try {
				return await answered(settings, asked, AbortSignal.timeout(waitMs))
			} catch (error) {
				const slow = error instanceof Error && error.name === 'TimeoutError'
				return no(slow ? 'slow' : 'unreachable', slow ? `no answer in ${waitMs} ms` : codeOf(error))
			}
		},
	}
}

async function answered(
	{ url, model, key }: OpinionSettings,
	asked: OpinionAsked,
	signal: AbortSignal,
): Promise<OpinionAnswer> {
	const answer = await fetch(`${url}/chat/completions`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			Accept: 'application/json',
			...(key && { Authorization: `Bearer ${key}` }),
		},
		body: JSON.stringify({ model, temperature: 0, stream: false, messages: messagesFor(asked) }),
		redirect: 'manual',
		signal,
	})
	if (answer.status !== 200) {
		await answer.body?.cancel()
		return no('unreachable', `status ${answer.status}`)
	}
	const body = await readBounded(answer, mostBytes)
	if (body === null) return no('unreadable', `more than ${mostBytes} bytes`)
	const opinion = readOpinion(body, asked.text)
	return opinion ? { ok: true, opinion } : no('unreadable', 'not the JSON that was asked for')
}

function no(refused: 'slow' | 'unreachable' | 'unreadable', why: string): OpinionAnswer {
	return { ok: false, refused, why }
}

/** What a failed connection calls itself, as ECONNREFUSED; its message may hold more than belongs in a log. */
function codeOf(error: unknown): string {
	const cause = error instanceof Error ? error.cause : null
	return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection'
}
