import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { OpinionAnswer, OpinionAsked, OpinionPort } from './opinion.server'

export type SecondOpinionAnswer = OpinionAnswer | { ok: false; refused: 'often'; waitSeconds: number }

/** The port as the site uses it: each person so often an hour, and the same question once. */
export type SecondOpinion = {
	host: string
	model: string
	ask(personId: string, asked: OpinionAsked): Promise<SecondOpinionAnswer>
}

type Limits = { perHour?: number; remembered?: number; atOnce?: number }

/**
 * Answers that were readable are remembered by a hash of what was asked, the latest so many, until a restart; they hold
 * numbers and places, no words. Where many ask at once, the rest hear that nobody could be reached.
 */
export function secondOpinion(port: OpinionPort, limits: Limits = {}): SecondOpinion {
	const { perHour = 20, remembered = 200, atOnce = 4 } = limits
	const limiter = new RateLimiterMemory({ keyPrefix: 'opinion', points: perHour, duration: 3600 })
	const known = new Map<string, Promise<OpinionAnswer>>()
	let asking = 0

	async function asked(question: OpinionAsked): Promise<OpinionAnswer> {
		if (asking >= atOnce) return { ok: false, refused: 'unreachable', why: 'too many at once' }
		asking += 1
		try {
			return await port.ask(question)
		} finally {
			asking -= 1
		}
	}

	return {
		host: port.host,
		model: port.model,
		ask: async (personId, question) => {
			const key = hashOf(question)
			const before = known.get(key)
			if (before) return before
			const wait = await waitOf(limiter, personId)
			if (wait > 0) return { ok: false, refused: 'often', waitSeconds: wait }
			const answer = known.get(key) ?? asked(question)
			known.set(key, answer)
			const [oldest] = known.keys()
			if (known.size > remembered && oldest !== undefined) known.delete(oldest)
			const told = await answer
			if (!told.ok && known.get(key) === answer) known.delete(key)
			return told
		},
	}
}

function hashOf({ text, context, mood }: OpinionAsked): string {
	return createHash('sha256')
		.update(JSON.stringify([text, context, mood]))
		.digest('base64url')
}

async function waitOf(limiter: RateLimiterMemory, personId: string): Promise<number> {
	try {
		await limiter.consume(personId)
		return 0
	} catch (refused) {
		if (!(refused instanceof RateLimiterRes)) throw refused
		return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
	}
}
