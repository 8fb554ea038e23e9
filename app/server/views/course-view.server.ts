import { type Allowance, allowanceOf } from '#app/core/learning/allowance'
import { lockedBehind } from '#app/core/learning/lesson-lock'
import { actsKnown, holds } from '#app/core/records/acts'
import { countingTry } from '#app/core/records/counting-try'
import { dayOf } from '#app/core/records/day'
import type { Way } from '#app/core/records/rounds'
import type { Deps } from '../deps.server'
import { actsFor } from '../store/acts-for.server'
import { isAgreed } from '../store/adjustments.server'
import type { AttemptRow } from '../store/attempts.server'
import { certificatesOfRecords } from '../store/certificates.server'
import { titlesEver } from '../store/version-titles.server'
import { type AssignedWhy, assignedWhy } from './assigned-why.server'
import { isAwaited, type Learning, learningOf } from './learning.server'
import { type MyCourse, myCourses } from './my-courses.server'

/** A completed round with its paper, if there is one. */
export type RoundTold = {
	number: number
	seq: number
	/** Days where the person is. */
	on: string
	until: string | null
	way: Way
	certificate: string | null
}

/** What was decided for this person and holds now. */
export type DecisionTold =
	| { kind: 'leave' | 'exempt'; until: string | null }
	| { kind: 'extend'; until: string }
	| { kind: 'withdraw' }

export type CourseView = {
	my: MyCourse
	today: string
	/** Where the person is. */
	zone: string
	/** Checks in all of its lessons. */
	checks: number
	/** Since when the open round has been open; null for the first. */
	since: string | null
	/** Why a part may not be taken now: the lesson that comes first, by slug of lesson. */
	behind: ReadonlyMap<string, string>
	/** Until when official attempts pause, by slug of scenario. */
	paused: ReadonlyMap<string, Date>
	/** Of scenarios tried more than once in this round, the day of the try that counts and whether it was passed. */
	counting: ReadonlyMap<string, { on: string; passed: boolean | null }>
	/** Scenarios and lessons of the course that are not on offer any more, by title. */
	gone: string[]
	testOut: { slug: string; title: string; minutes: number; left: number; until: Date | null } | null
	why: AssignedWhy | null
	decisions: DecisionTold[]
	rounds: RoundTold[]
}

/** One course as this person has it; null when it is not on offer. */
export async function courseView(deps: Deps, personId: string, slug: string): Promise<CourseView | null> {
	const learning = await learningOf(deps, personId)
	const { courses, today, zone } = await myCourses(deps, personId, learning)
	const my = courses.find((one) => one.learning.course.slug === slug)
	if (!my) return null
	const { course, progress, round, steps } = my.learning
	const day = (at: Date) => dayOf(at, zone)
	const noPause = await isAgreed(deps.db.read, personId, 'no-pause', deps.now())
	const allowance = (scenario: string): Allowance =>
		allowanceOf(officialAt(learning.attempts, scenario), deps.now(), noPause)
	const open = steps.filter((step) => step.kind === 'scenario' && !step.done)
	return {
		my,
		today,
		zone,
		checks: checksIn(learning, course.slug),
		since: round.since && day(round.since),
		behind: new Map(
			course.lessons.flatMap((lesson) => {
				const before = lockedBehind(course, progress, lesson)
				const title = steps.find((step) => step.kind === 'lesson' && step.slug === before)?.title
				return before === null ? [] : [[lesson, title ?? before] as const]
			}),
		),
		paused: new Map(
			open.flatMap((step) => {
				const until = allowance(step.slug).pausedUntil
				return until ? [[step.slug, until] as const] : []
			}),
		),
		counting: countingIn(learning, my, day),
		gone: await goneOf(deps, my),
		testOut: testOutOf(learning, my, allowance),
		why: await whyOf(deps, personId, my),
		decisions: await decisionsOf(deps, personId, slug, day),
		rounds: await roundsTold(deps, learning, slug, day),
	}
}

function checksIn({ lessons }: Learning, course: string): number {
	return lessons.reduce((sum, lesson) => sum + (lesson.course === course ? lesson.checks.length : 0), 0)
}

function officialAt(attempts: readonly AttemptRow[], slug: string): AttemptRow[] {
	return attempts.filter((attempt) => attempt.mode === 'official' && attempt.slug === slug)
}

function countingIn(learning: Learning, { learning: own }: MyCourse, day: (at: Date) => string) {
	const { course, round } = own
	return new Map(
		course.scenarios.flatMap((slug) => {
			const tries = officialAt(learning.attempts, slug).flatMap(({ id, endedAt, passed, result }) =>
				endedAt && (round.since === null || endedAt >= round.since)
					? [{ attemptId: id, at: endedAt, passed, total: result?.scores.total ?? 0 }]
					: [],
			)
			const counts = tries.length > 1 ? countingTry(course.counts, tries) : null
			return counts ? [[slug, { on: day(counts.at), passed: counts.passed }] as const] : []
		}),
	)
}

async function goneOf(deps: Deps, { learning: { course, steps } }: MyCourse): Promise<string[]> {
	const isGone = (kind: 'lesson' | 'scenario') => (slug: string) =>
		!steps.some((step) => step.kind === kind && step.slug === slug)
	const lessons = course.lessons.filter(isGone('lesson'))
	const scenarios = course.scenarios.filter(isGone('scenario'))
	if (lessons.length + scenarios.length === 0) return []
	const [ofLessons, ofScenarios] = await Promise.all([
		titlesEver(deps.db.read, 'lesson'),
		titlesEver(deps.db.read, 'scenario'),
	])
	return [
		...lessons.map((slug) => ofLessons.get(`${course.slug}/${slug}`) ?? slug),
		...scenarios.map((slug) => ofScenarios.get(slug) ?? slug),
	]
}

/** Only where the course says so, while it is open, and while nobody is to confirm a try at it. */
function testOutOf(
	learning: Learning,
	{ learning: { course, round } }: MyCourse,
	allowance: (slug: string) => Allowance,
): CourseView['testOut'] {
	const slug = course.testOut
	if (slug === null || !round.open || isAwaited(learning, slug)) return null
	const found = learning.scenarios.find((one) => one.definition.slug === slug && one.use === 'official')
	if (!found) return null
	const { left, pausedUntil: until } = allowance(slug)
	return { slug, title: found.title, minutes: found.definition.minutes, left, until }
}

async function whyOf(deps: Deps, personId: string, { standing }: MyCourse): Promise<AssignedWhy | null> {
	if (!standing?.assignmentId) return null
	const asked = { personId, assignmentIds: [standing.assignmentId], at: deps.now() }
	return (await assignedWhy(deps.db.read, asked)).get(standing.assignmentId) ?? null
}

async function decisionsOf(
	deps: Deps,
	personId: string,
	course: string,
	day: (at: Date) => string,
): Promise<DecisionTold[]> {
	const now = deps.now()
	const acts = actsKnown(await actsFor(deps.db.read, personId, course), now).filter((act) => holds(act, now))
	const [newest] = acts
		.filter(({ kind }) => kind === 'extend')
		.sort((one, other) => other.knownAt.getTime() - one.knownAt.getTime())
	return acts
		.filter((act) => act.kind !== 'extend' || act === newest)
		.flatMap((act): DecisionTold[] => {
			if (act.kind === 'enrol') return []
			// What lasts until an instant has its last day before it.
			if (act.kind === 'leave' || act.kind === 'exempt')
				return [{ kind: act.kind, until: act.until && day(new Date(act.until.getTime() - 1)) }]
			if (act.kind === 'extend')
				return act.dueOn && act.dueOn >= day(now) ? [{ kind: act.kind, until: act.dueOn }] : []
			return [{ kind: act.kind }]
		})
}

async function roundsTold(
	deps: Deps,
	{ evidence }: Learning,
	slug: string,
	day: (at: Date) => string,
): Promise<RoundTold[]> {
	const rounds = evidence.rounds.get(slug) ?? []
	const papers = await certificatesOfRecords(
		deps.db.read,
		rounds.map(({ seq }) => seq),
	)
	return rounds.map(({ number, seq, at, way, expiresAt }) => ({
		...{ number, seq, way, on: day(at) },
		until: expiresAt && day(new Date(expiresAt.getTime() - 1)),
		certificate: papers.find((paper) => paper.seq === seq && paper.state === 'issued')?.id ?? null,
	}))
}
