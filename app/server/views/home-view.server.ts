import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import type { AttemptRow } from '../store/attempts.server'
import { type DeskCounts, deskCounts } from './desk-counts.server'
import { answersOf, type ToldAtHome } from './home-answers.server'
import { type CourseLearning, type Learning, learningOf } from './learning.server'

/** The one thing to do next, by what it is and where it is. */
export type NextThing =
	| {
			kind: 'first-customer' | 'scenario' | 'official'
			slug: string
			title: string
			minutes: number
			course: string | null
	  }
	| { kind: 'resume'; attemptId: string; title: string; slug: string }
	| { kind: 'lesson'; course: string; lesson: string; title: string; minutes: number; courseTitle: string }
	| { kind: 'fix-problems'; scenario: string; title: string }
	| {
			kind:
				| 'see-awaited'
				| 'see-disputes'
				| 'see-obstacles'
				| 'see-team'
				| 'see-training'
				| 'see-overdue'
				| 'see-records'
				| 'see-log'
	  }

export type RecentThing =
	| { did: 'practised' | 'passed' | 'not-yet' | 'awaited'; attemptId: string; title: string; at: Date }
	| { did: 'completed'; course: string; title: string; at: Date }

export type HomeView = {
	next: NextThing | null
	courses: CourseLearning[] | null
	recent: RecentThing[] | null
	/** Official attempts whose typed replies a trainer is to read, the newest first. */
	awaited: { attemptId: string; title: string }[]
	/** Turns looked at again whose answer is not read yet, the newest answer first. */
	answered: { attemptId: string; move: number; title: string }[]
	/** What this person has told that gets in the way, as long as it is not done with. */
	told: ToldAtHome[]
	counts: DeskCounts | null
	/** The avatar to show beside the next step, when it is a conversation. */
	avatar: string | null
}

/** What home shows this person. */
export async function homeView(deps: Deps, me: Me): Promise<HomeView> {
	if (me.role !== 'trainee') {
		const counts = await deskCounts(deps, me)
		const none = { courses: null, recent: null, awaited: [], avatar: null }
		return { ...none, ...(await answersOf(deps, me.id)), next: deskNext(me, counts), counts }
	}
	const learning = await learningOf(deps, me.id)
	const next = nextFor(learning)
	const slug = next && 'slug' in next ? next.slug : null
	const scenario = learning.scenarios.find((one) => one.definition.slug === slug)
	return {
		next,
		courses: learning.courses,
		recent: recentOf(learning),
		awaited: awaitedIn(learning),
		...(await answersOf(deps, me.id)),
		counts: null,
		avatar: scenario?.definition.people[0]?.avatar ?? null,
	}
}

/** What is open; else a first customer before any lesson; then each course in order, practice before the official try. */
export function nextFor(learning: Learning): NextThing | null {
	const { attempts, scenarios, titles } = learning
	const open = attempts.find((attempt) => attempt.endedAt === null && attempt.version > 0)
	if (open)
		return { kind: 'resume', attemptId: open.id, title: titles.get(open.slug) ?? open.slug, slug: open.slug }
	const first = scenarios
		.filter((one) => one.use === 'practice')
		.sort(
			(a, b) => a.definition.level - b.definition.level || a.definition.slug.localeCompare(b.definition.slug),
		)[0]
	if (first && !attempts.some((attempt) => attempt.endedAt !== null)) {
		const { slug, title, minutes } = first.definition
		return { kind: 'first-customer', slug, title, minutes, course: null }
	}
	for (const { course, steps } of learning.courses.filter(isForMe)) {
		// While a trainer is to confirm a scenario there is nothing to do about it.
		const step = steps.find((one) => !one.done && one.note !== 'awaited')
		if (!step) continue
		const { slug, title, minutes } = step
		if (step.kind === 'lesson') {
			return { kind: 'lesson', course: course.slug, lesson: slug, title, minutes, courseTitle: course.title }
		}
		return {
			kind: step.note === 'practised' ? 'official' : 'scenario',
			slug,
			title,
			minutes,
			course: course.title,
		}
	}
	return null
}

/** A course for team leads or managers is offered to those who have begun it. */
function isForMe({ course, progress }: CourseLearning): boolean {
	return course.level === 'everyone' || course.level === 'front-line' || progress.done > 0
}

function awaitedIn({ attempts, titles }: Learning): HomeView['awaited'] {
	return attempts
		.filter(({ confirmation }) => confirmation === 'awaited')
		.map(({ id, slug }) => ({
			attemptId: id,
			title: titles.get(slug) ?? slug,
		}))
}

function recentOf({ attempts, courses, titles }: Learning): RecentThing[] {
	const ended = attempts.flatMap((attempt): RecentThing[] => {
		if (attempt.endedAt === null) return []
		const title = titles.get(attempt.slug) ?? attempt.slug
		return [{ did: didIn(attempt), attemptId: attempt.id, title, at: attempt.endedAt }]
	})
	const completed = courses.flatMap(({ course, completedAt }): RecentThing[] =>
		completedAt ? [{ did: 'completed', course: course.slug, title: course.title, at: completedAt }] : [],
	)
	return [...ended, ...completed].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 6)
}

function didIn({ mode, confirmation, passed }: AttemptRow): 'practised' | 'passed' | 'not-yet' | 'awaited' {
	if (mode === 'practice') return 'practised'
	if (confirmation === 'awaited') return 'awaited'
	return passed ? 'passed' : 'not-yet'
}

function deskNext(me: Me, counts: DeskCounts): NextThing {
	if (me.role === 'hr') return { kind: counts.overdue ? 'see-overdue' : 'see-training' }
	if (me.role === 'auditor') return { kind: 'see-training' }
	if (me.role === 'admin') return { kind: 'see-log' }
	// People wait for their results; a scenario that is not well has its last good version.
	if (counts.toConfirm) return { kind: 'see-awaited' }
	if (counts.toLookAt) return { kind: 'see-disputes' }
	if (counts.toAnswer) return { kind: 'see-obstacles' }
	const [broken] = counts.broken
	return broken ? { kind: 'fix-problems', scenario: broken.slug, title: broken.title } : { kind: 'see-team' }
}
