import { allowanceOf } from '#app/core/learning/allowance'
import type { Channel } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { filledWords } from '#app/core/scenario/filled-words'
import { moodOf, startState } from '#app/core/scenario/step'
import type { WordNode } from '#app/core/scenario/words'
import { officialOpening } from '../acts/official-opening.server'
import { scenarioBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { isAgreed } from '../store/adjustments.server'
import { type AttemptRow, attemptsOf, type Mode } from '../store/attempts.server'
import { isAsked, learningOf } from './learning.server'
import { type PairView, pairView } from './pair-view.server'

export type OfficialState =
	| { state: 'none' }
	/** `typed`: scenes that ask for own words are typed, and a trainer confirms their marks. */
	| { state: 'open-to-try'; left: number; typed: boolean }
	/** A trainer is to confirm the last one. */
	| { state: 'awaited' }
	| { state: 'paused'; until: string }
	| { state: 'passed' }

export type ScenarioView = {
	scenario: {
		slug: string
		title: string
		summary: string
		channel: Channel
		level: number
		minutes: number
		most: number
		person: { name: string; about: string; avatar: string }
		moods: string[]
		startMood: string
		brief: { words: WordNode[]; text: string }
		/** How the house opens here. */
		greeting: string | null
		redLines: string[]
		/** What may be hard to hear. */
		warning: string | null
		/** Whether some scene is answered in one's own words, in practice at least. */
		typed: boolean
	}
	open: { id: string; mode: Mode; turn: number }[]
	official: OfficialState
	/** The other customer with the same problem; null where there is none. */
	pair: PairView | null
}

/** What stands before play: who one meets, what one may decide, and which starts are possible now. */
export async function scenarioView(
	deps: Pick<Deps, 'db' | 'now'>,
	personId: string,
	slug: string,
): Promise<ScenarioView | null> {
	const version = await scenarioBySlug(deps.db, slug)
	if (!version) return null
	const { definition, words, use } = version
	const attempts = await attemptsOf(deps.db.read, personId, { slug })
	const open = attempts.filter((one) => one.endedAt === null && (one.version > 0 || one.mode === 'official'))
	const [counterpart] = definition.people
	// The brief is read before a seed is drawn, so it shows the plain start.
	const plainly = (text: string) => filledPlainly(definition, text)
	return {
		pair: await pairView(deps, personId, definition),
		scenario: {
			slug,
			title: plainly(definition.title),
			summary: plainly(definition.summary),
			channel: definition.channel,
			level: definition.level,
			minutes: definition.minutes,
			most: definition.turns.most,
			person: {
				name: plainly(counterpart?.name ?? ''),
				about: plainly(counterpart?.about ?? ''),
				avatar: counterpart?.avatar ?? 'anybody',
			},
			moods: definition.mood.map((tier) => tier.mood),
			startMood: moodOf(definition, startState(definition)),
			brief: {
				words: filledWords(definition, startState(definition), words.brief),
				text: plainly(definition.brief),
			},
			greeting: definition.greeting && plainly(definition.greeting),
			redLines: definition.critical.map((critical) => plainly(critical.text)),
			warning: definition.warning && plainly(definition.warning),
			typed: definition.scenes.some(({ answer }) => answer !== 'choose'),
		},
		open: latestOfEach(open).map(({ id, mode, version: moves }) => ({ id, mode, turn: moves + 1 })),
		official:
			use === 'practice'
				? { state: 'none' }
				: officialState(
						attempts,
						await isPassed(deps, personId, slug, attempts),
						deps.now(),
						(await officialOpening(deps.db.read, personId, definition, deps.now())).typed,
						await isAgreed(deps.db.read, personId, 'no-pause', deps.now()),
					),
	}
}

/** Of several open attempts of one mode the newest is offered; older ones are still there by their address. */
function latestOfEach(open: AttemptRow[]): AttemptRow[] {
	const modes: Mode[] = ['official', 'practice']
	return modes.flatMap((mode) => open.find((attempt) => attempt.mode === mode) ?? [])
}

/** Passed, and no course asks for it again in a new round. */
async function isPassed(
	deps: Pick<Deps, 'db' | 'now'>,
	personId: string,
	slug: string,
	attempts: readonly AttemptRow[],
): Promise<boolean> {
	if (!attempts.some(({ mode, passed }) => mode === 'official' && passed)) return false
	return !isAsked((await learningOf(deps, personId)).courses, slug)
}

function officialState(
	attempts: AttemptRow[],
	passed: boolean,
	now: Date,
	typed: boolean,
	noPause: boolean,
): OfficialState {
	const official = attempts.filter((attempt) => attempt.mode === 'official')
	if (passed) return { state: 'passed' }
	if (official.some(({ confirmation }) => confirmation === 'awaited')) return { state: 'awaited' }
	const { left, pausedUntil } = allowanceOf(official, now, noPause)
	if (pausedUntil) return { state: 'paused', until: pausedUntil.toISOString() }
	return { state: 'open-to-try', left, typed }
}
