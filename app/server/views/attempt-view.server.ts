import type { Stage } from '#app/core/play/stage'
import { stageOf } from '#app/core/play/stage-of'
import type { WordNode } from '#app/core/scenario/words'
import { runOf } from '../acts/give-reply.server'
import { replyToken } from '../acts/reply-token.server'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { attemptOf, type Mode } from '../store/attempts.server'

export type AttemptView = {
	slug: string
	mode: Mode
	stage: Omit<Stage, 'replies' | 'past' | 'beats'>
	past: Stage['past']
	beats: (Stage['beats'][number] & { words: WordNode[] | null })[]
	/** In seeded order; the tokens are good for this turn of this attempt only. */
	replies: { token: string; text: string }[]
	/** The scenario's moods from worst to best: for choosing a face on the server, never sent. */
	moods: string[]
	names: Record<string, string>
}

/** What the page of one attempt shows now; null when there is no such attempt of this person. */
export async function attemptView(deps: Deps, id: string, personId: string): Promise<AttemptView | null> {
	const attempt = await attemptOf(deps.db.read, id, personId)
	if (!attempt) return null
	const version = await scenarioByHash(deps.db, attempt.versionHash)
	if (!version) throw new Error(`version ${attempt.versionHash} of attempt ${attempt.id} is missing`)
	const { replies, past, beats, ...stage } = stageOf(runOf(attempt, version))
	return {
		slug: attempt.slug,
		mode: attempt.mode,
		stage,
		past,
		beats: beats.map((beat) => ({ ...beat, words: version.words.beats[beat.id] ?? null })),
		replies: replies.map((reply) => ({
			token: replyToken(deps.keys, attempt.id, stage.turn, reply.id),
			text: reply.text,
		})),
		moods: version.definition.mood.map((tier) => tier.mood),
		names: Object.fromEntries(version.definition.people.map((person) => [person.id, person.name])),
	}
}
