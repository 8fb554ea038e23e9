import { asPlayed } from '#app/core/assessment/as-played'
import { debriefOf } from '#app/core/assessment/debrief'
import type { Debrief } from '#app/core/assessment/debrief-types'
import type { Result } from '#app/core/assessment/result'
import { typedTurns } from '#app/core/play/typed-turns'
import type { Rule } from '#app/core/scenario/definition'
import { filled } from '#app/core/scenario/filled'
import type { Run } from '#app/core/scenario/run'
import { countedRun, runOf } from '../acts/run-of.server'
import { allLessons, scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import {
	type AttemptRow,
	type AttemptWithMoves,
	asOfRound,
	attemptOf,
	type Confirmation,
	type Mode,
} from '../store/attempts.server'
import { movesOf } from '../store/moves.server'
import { type ContestsView, contestsView } from './contests.server'
import { isAsked, isAwaited, type Learning, learningOf } from './learning.server'
import { type MyCourse, myCourses } from './my-courses.server'
import { nextFor } from './next-for.server'
import { type OwnObstacles, ownObstacles } from './own-obstacles.server'
import { type PairView, pairView } from './pair-view.server'

export type DebriefNext =
	| { kind: 'lesson'; course: string; lesson: string; title: string }
	| { kind: 'idea'; anchor: string }
	| { kind: 'completed'; course: string; title: string }
	| { kind: 'again' | 'official' | 'scenario'; slug: string; title: string }

export type DebriefView =
	| { step: 'open'; attemptId: string }
	/** Before the first question is answered nothing of the story, the marks or the scores is sent. */
	| {
			step: 'ask'
			title: string
			mode: Mode
			confirmation: Confirmation | null
			name: string
			moods: string[]
	  }
	| {
			step: 'told'
			title: string
			mode: Mode
			/** Of an official attempt with typed turns: whether a trainer has looked. */
			confirmation: Confirmation | null
			debrief: Debrief
			felt: string
			rule: Rule
			next: DebriefNext | null
			/** The other customer with the same problem, beside this attempt's. */
			pair: PairView | null
			/** Titles of the ideas that the turns point at, by `course/lesson#idea`. */
			lessonTitles: Record<string, string>
			/** The turns that may be looked at again; null where none may. */
			contests: ContestsView | null
			/** What one has told that gets in the way of doing this on the job. */
			happens: OwnObstacles
	  }

/** The debrief of one's own ended attempt; null when there is no such attempt. */
export async function debriefView(deps: Deps, personId: string, id: string): Promise<DebriefView | null> {
	const attempt = await attemptOf(deps.db.read, id, personId)
	if (!attempt) return null
	if (!attempt.result) return { step: 'open', attemptId: attempt.id }
	const version = await scenarioByHash(deps.db, attempt.versionHash)
	if (!version) throw new Error(`version ${attempt.versionHash} of attempt ${attempt.id} is missing`)
	const { definition } = version
	const { people, mood } = definition
	const run = runOf(attempt, version)
	const fill = (text: string) => filled(definition, run.state, text)
	const title = fill(definition.title)
	const shared = { title, mode: attempt.mode, confirmation: attempt.confirmation }
	if (attempt.felt === null) {
		const name = fill(people[0]?.name ?? title)
		return { step: 'ask', ...shared, name, moods: [...new Set(mood.map((tier) => tier.mood))] }
	}
	const debrief = told(attempt, attempt.result, run)
	const learning = await learningOf(deps, personId)
	const { courses } = await myCourses(deps, personId, learning)
	return {
		step: 'told',
		...shared,
		debrief,
		felt: attempt.felt,
		rule: attempt.rule,
		pair: await pairView(deps, personId, definition, attempt),
		next: nextAfter(attempt, debrief, learning, courses),
		lessonTitles: await ideaTitles(deps, debrief),
		contests: await contestsView(deps, attempt, run),
		happens: await ownObstacles(deps, personId, { kind: 'scenario', slug: attempt.slug }),
	}
}

/** By the marks that count; where a trainer has looked, with what they changed and why. */
function told(attempt: AttemptWithMoves, result: Result, played: Run): Debrief {
	const { rule, moves } = attempt
	const counted = debriefOf(countedRun(attempt, played), result, rule)
	if (attempt.confirmed.length === 0) return counted
	const { confirmed } = asOfRound(attempt, 0)
	const looked = typedTurns(played, movesOf(moves)).flatMap(({ move, turn }) => {
		const mark = confirmed.find(({ number }) => number === move)
		return mark ? [[turn.number, mark.reason] as const] : []
	})
	return asPlayed(counted, debriefOf(played, result, rule), new Map(looked))
}

/** After a good run the next thing of the course; after another, the idea behind the turn to change, or once more. */
function nextAfter(
	attempt: AttemptRow,
	debrief: Debrief,
	learning: Learning,
	courses: readonly MyCourse[],
): DebriefNext | null {
	const own = learning.scenarios.find((one) => one.definition.slug === attempt.slug)
	if (!debrief.result.passed && attempt.confirmation !== 'awaited') {
		const anchor = debrief.change?.lesson
		if (anchor) return { kind: 'idea', anchor }
		return own ? { kind: 'again', slug: attempt.slug, title: own.title } : null
	}
	if (
		attempt.mode === 'practice' &&
		own?.use === 'official' &&
		(!learning.evidence.scenariosPassed.has(attempt.slug) || isAsked(learning.courses, attempt.slug)) &&
		!isAwaited(learning, attempt.slug)
	) {
		return { kind: 'official', slug: attempt.slug, title: own.title }
	}
	const { endedAt } = attempt
	const complete = learning.courses.filter(
		({ steps, completedAt }) => completedAt && steps.some((step) => step.slug === attempt.slug),
	)
	// A course that this very attempt has made complete is worth a look before the next one begins.
	const justNow = complete.find(({ completedAt }) => endedAt && completedAt && completedAt >= endedAt)
	const next = justNow ? null : nextFor(learning, courses, [])
	if (next && 'lesson' in next) return { ...next, kind: 'lesson' }
	if (next?.kind === 'scenario' || next?.kind === 'official')
		return { kind: 'scenario', slug: next.slug, title: next.title }
	const done = justNow ?? complete[0]
	return done ? { kind: 'completed', course: done.course.slug, title: done.course.title } : null
}

async function ideaTitles(deps: Deps, debrief: Debrief): Promise<Record<string, string>> {
	const named = new Set(debrief.turns.flatMap((turn) => turn.lesson ?? []))
	const lessons = await allLessons(deps.db)
	const titles = lessons.flatMap(({ lesson }) =>
		lesson.ideas.map((idea) => [`${lesson.course}/${lesson.slug}#${idea.id}`, idea.title] as const),
	)
	return Object.fromEntries(titles.filter(([anchor]) => named.has(anchor)))
}
