import type { Stage } from '#app/core/play/stage'
import { stageOf } from '#app/core/play/stage-of'
import type { Channel } from '#app/core/scenario/definition'
import { filledWords } from '#app/core/scenario/filled-words'
import { placesOf } from '#app/core/scenario/graph'
import type { Points, Run, Written } from '#app/core/scenario/run'
import type { WordNode } from '#app/core/scenario/words'
import { type WordingTold, wordingTold } from '#app/core/wording/wording-told'
import { replyToken } from '../acts/reply-token.server'
import { runOf } from '../acts/run-of.server'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { attemptOf, type Mode } from '../store/attempts.server'

export type AttemptView = {
	slug: string
	mode: Mode
	/** The number of the move to be made, from 1: what a post must name. */
	move: number
	stage: Omit<Stage, 'replies' | 'past' | 'beats' | 'withheld' | 'pending'>
	past: Stage['past']
	/** The channel of each turn taken, in order. */
	channels: Channel[]
	beats: (Stage['beats'][number] & { words: WordNode[] | null })[]
	/** In seeded order; the tokens are good for this move of this attempt only. */
	replies: { token: string; text: string; deed: string | null }[]
	withheld: Stage['withheld']
	/** What was typed, and what the scorer made of it; what it was taken for is told in the debrief. */
	pending: {
		text: string
		understood: boolean
		tone: Points | null
		respect: Points | null
		wording: WordingTold | null
	} | null
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
	const { definition, words } = version
	const run = runOf(attempt, version)
	const { replies, past, beats, withheld, pending: _, ...stage } = stageOf(run)
	const { scenes } = placesOf(definition)
	const move = attempt.version + 1
	return {
		slug: attempt.slug,
		mode: attempt.mode,
		move,
		stage,
		past,
		channels: run.turns.map(({ scene }) => scenes.get(scene)?.channel ?? definition.channel),
		beats: beats.map((beat) => ({
			...beat,
			words: filledWords(definition, run.state, words.beats[beat.id] ?? null),
		})),
		replies: replies.map(({ id: reply, text, deed }) => ({
			token: replyToken(deps.keys, attempt.id, move, reply),
			text,
			deed,
		})),
		withheld,
		pending: run.pending && told(run, run.pending),
		moods: definition.mood.map((tier) => tier.mood),
		names: Object.fromEntries(stage.people.map((person) => [person.id, person.name])),
	}
}

function told(run: Run, written: Written): AttemptView['pending'] {
	const { text, matched, tone, respect } = written
	return { text, understood: matched !== null, tone, respect, wording: wordingTold(run, run.state, written) }
}
