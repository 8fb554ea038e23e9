import { coursesNeeding } from '../content/courses-needing.server'
import type { ContentKind } from '../content/job.server'
import { allLessons } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { attemptsOn, completedBy, readersOf } from '../store/attempts-on.server'
import { headOf } from '../store/content.server'

/** How many people something is about. Small groups are not told from one another: `few` is one to four. */
export type AboutMany = number | 'few'

/** Whom it touches when what is live under a name is replaced or retired. */
export type AffectedView = {
	/** Attempts that are running at the live version, and finish on it. */
	running: { practice: AboutMany; official: number }
	/** Official attempts at it that a trainer is to confirm. */
	awaited: number
	/** People who passed it officially, completed the course or read the lesson; they keep that. */
	keep: { what: 'passed' | 'completed' | 'read'; people: AboutMany }
	/** Courses that cannot be completed without it. */
	courses: { slug: string; title: string }[]
	/** Lessons that lead to it. */
	lessons: { slug: string; title: string }[]
}

/** A group under five is `few`. */
export const aboutMany = (count: number): AboutMany => (count > 0 && count < 5 ? 'few' : count)

export async function affectedView(
	{ db }: Pick<Deps, 'db'>,
	kind: ContentKind,
	slug: string,
): Promise<AffectedView> {
	const head = await headOf(db.read, kind, slug)
	const on = head?.hash && kind === 'scenario' ? await attemptsOn(db.read, head.hash) : null
	const lessons = kind === 'scenario' ? await allLessons(db) : []
	return {
		running: { practice: aboutMany(on?.running.practice ?? 0), official: on?.running.official ?? 0 },
		awaited: on?.awaited ?? 0,
		keep: await keptBy({ db }, kind, slug, on?.passed ?? 0),
		courses: await coursesNeeding(db, kind, slug),
		lessons: lessons
			.filter(({ lesson }) => lesson.scenarios.includes(slug))
			.map(({ lesson }) => ({ slug: `${lesson.course}/${lesson.slug}`, title: lesson.title })),
	}
}

async function keptBy(
	{ db }: Pick<Deps, 'db'>,
	kind: ContentKind,
	slug: string,
	passed: number,
): Promise<AffectedView['keep']> {
	if (kind === 'lesson') return { what: 'read', people: aboutMany(await readersOf(db.read, slug)) }
	if (kind === 'course') return { what: 'completed', people: aboutMany(await completedBy(db.read, slug)) }
	return { what: 'passed', people: aboutMany(passed) }
}
