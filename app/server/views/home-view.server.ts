import { plusDays } from '#app/core/records/day'
import { type DueDay, presses, soonDays } from '#app/core/records/urgency'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import type { AttemptRow } from '../store/attempts.server'
import { type CertificateRow, certificatesOf } from '../store/certificates.server'
import { lessonsLately } from '../store/learning-time.server'
import { standingsOf } from '../store/standings.server'
import { type DeskCounts, deskCounts } from './desk-counts.server'
import { answersOf, type ToldAtHome } from './home-answers.server'
import { type CourseLearning, type Learning, learningOf } from './learning.server'
import { type MyCourse, myCourses } from './my-courses.server'
import { nextFor } from './next-for.server'

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
	| {
			kind: 'lesson' | 'half-read'
			course: string
			lesson: string
			title: string
			minutes: number
			courseTitle: string
	  }
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
	| { did: 'completed'; course: string; title: string; at: Date; certificate: string | null }

export type HomeView = {
	next: NextThing | null
	/** Null where a role takes no courses here. */
	courses: MyCourse[] | null
	/** By when the course of the next thing is asked for. */
	due: DueDay | null
	recent: RecentThing[] | null
	/** Official attempts whose typed replies a trainer is to read, the newest first. */
	awaited: { attemptId: string; title: string }[]
	/** Turns looked at again whose answer is not read yet, the newest answer first. */
	answered: { attemptId: string; move: number; title: string }[]
	/** What this person has told that gets in the way, as long as it is not done with. */
	told: ToldAtHome[]
	/** Answers about one's records that are not read yet. */
	doubts: number
	counts: DeskCounts | null
	/** The avatar to show beside the next step, when it is a conversation. */
	avatar: string | null
}

/** What home shows this person. */
export async function homeView(deps: Deps, me: Me): Promise<HomeView> {
	if (me.role !== 'trainee') {
		const counts = await deskCounts(deps, me)
		const none = { recent: null, awaited: [], avatar: null, due: null }
		const courses = await coursesAtDesk(deps, me)
		return { ...none, courses, ...(await answersOf(deps, me.id)), next: deskNext(me, counts), counts }
	}
	const learning = await learningOf(deps, me.id)
	const { courses, today } = await myCourses(deps, me.id, learning)
	const begun = await lessonsLately(deps.db.read, me.id, plusDays(today, -soonDays))
	const next = nextFor(learning, courses, begun)
	const slug = next && 'slug' in next ? next.slug : null
	const scenario = learning.scenarios.find((one) => one.definition.slug === slug)
	return {
		next,
		courses,
		due: dueOf(next, courses),
		recent: recentOf(learning, await certificatesOf(deps.db.read, me.id)),
		awaited: awaitedIn(learning),
		...(await answersOf(deps, me.id)),
		counts: null,
		avatar: scenario?.definition.people[0]?.avatar ?? null,
	}
}

/** Whoever has a desk of their own sees only what is asked of them. */
async function coursesAtDesk(deps: Deps, me: Me): Promise<MyCourse[] | null> {
	if ((await standingsOf(deps.db.read, [me.id])).length === 0) return null
	const { courses } = await myCourses(deps, me.id, await learningOf(deps, me.id))
	const pressing = courses.filter(presses)
	return pressing.length === 0 ? null : pressing
}

function dueOf(next: NextThing | null, courses: readonly MyCourse[]): DueDay | null {
	if (!next) return null
	const belongs = ({ course }: CourseLearning) =>
		'lesson' in next
			? course.slug === next.course
			: 'slug' in next && next.kind !== 'first-customer' && course.scenarios.includes(next.slug)
	return (
		courses.find(({ learning, urgency, due }) => due && presses({ urgency }) && belongs(learning))?.due ??
		null
	)
}

function awaitedIn({ attempts, titles }: Learning): HomeView['awaited'] {
	return attempts
		.filter(({ confirmation }) => confirmation === 'awaited')
		.map(({ id, slug }) => ({
			attemptId: id,
			title: titles.get(slug) ?? slug,
		}))
}

function recentOf(
	{ attempts, courses, evidence, titles }: Learning,
	certificates: readonly Pick<CertificateRow, 'id' | 'seq' | 'state'>[],
): RecentThing[] {
	const held = (record: number) =>
		certificates.find(({ seq, state }) => seq === record && state === 'issued')?.id ?? null
	const ended = attempts.flatMap((attempt): RecentThing[] => {
		if (attempt.endedAt === null) return []
		const title = titles.get(attempt.slug) ?? attempt.slug
		return [{ did: didIn(attempt), attemptId: attempt.id, title, at: attempt.endedAt }]
	})
	const completed = courses.flatMap(({ course: { slug, title } }) =>
		(evidence.rounds.get(slug) ?? []).map(
			({ seq, at }): RecentThing => ({ did: 'completed', course: slug, title, at, certificate: held(seq) }),
		),
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
