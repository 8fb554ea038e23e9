import type { Thousandths } from '#app/core/assessment/result'
import type { Channel, ScenarioDefinition } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { moodOf, startState } from '#app/core/scenario/step'
import { allCourses, allLessons, allScenarios } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptRow, attemptsOf } from '../store/attempts.server'

export type ScenarioListItem = {
	slug: string
	title: string
	summary: string
	channel: Channel
	level: number
	minutes: number
	use: 'practice' | 'official'
	avatar: string
	/** Slugs of the courses that ask for it, or of which a lesson leads to it. */
	courses: string[]
	moods: string[]
	startMood: string
	practice: { count: number; best: Thousandths | null; latest: Thousandths | null }
	/** `awaited`: a trainer is to confirm the last one. */
	official: 'none' | 'passed' | 'not-yet' | 'awaited'
	open: string | null
	next: 'practise' | 'continue' | 'again' | 'official'
}

export type PractiseView = { scenarios: ScenarioListItem[]; courses: { slug: string; title: string }[] }

/** Every published scenario with this person's own record: the easiest first, and in the order of the courses. */
export async function practiseView(deps: Pick<Deps, 'db'>, personId: string): Promise<PractiseView> {
	const [scenarios, attempts, courses, lessons] = await Promise.all([
		allScenarios(deps.db),
		attemptsOf(deps.db.read, personId),
		allCourses(deps.db),
		allLessons(deps.db),
	])
	const led = courses.map(({ course }) => {
		const own = lessons.map(({ lesson }) => lesson).filter((lesson) => lesson.course === course.slug)
		const inLessons = own.sort((a, b) => a.order - b.order).flatMap((lesson) => lesson.scenarios)
		return { slug: course.slug, scenarios: [...new Set([...course.scenarios, ...inLessons])] }
	})
	const place = new Map([...new Set(led.flatMap((course) => course.scenarios))].map((slug, at) => [slug, at]))
	const placeOf = ({ slug }: ScenarioListItem) => place.get(slug) ?? place.size
	const items = scenarios.map(({ definition, use }) => ({
		...listItem(
			definition,
			use,
			attempts.filter((one) => one.slug === definition.slug),
		),
		courses: led.filter((course) => course.scenarios.includes(definition.slug)).map(({ slug }) => slug),
	}))
	items.sort((a, b) => a.level - b.level || placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, 'en'))
	return { scenarios: items, courses: courses.map(({ course: { slug, title } }) => ({ slug, title })) }
}

function listItem(
	definition: ScenarioDefinition,
	use: ScenarioDefinition['use'],
	attempts: AttemptRow[],
): Omit<ScenarioListItem, 'courses'> {
	const { slug, title, summary, channel, level, minutes, people, mood } = definition
	const ended = attempts.filter((attempt) => attempt.endedAt !== null)
	const totals = ended.flatMap((attempt) =>
		attempt.mode === 'practice' && attempt.result ? [attempt.result.scores.total] : [],
	)
	const tried = ended.filter((attempt) => attempt.mode === 'official')
	const passed = tried.some((attempt) => attempt.passed)
	const open = attempts.find(
		(attempt) => attempt.endedAt === null && (attempt.version > 0 || attempt.mode === 'official'),
	)
	const awaited = tried.some((attempt) => attempt.confirmation === 'awaited')
	const official = passed ? 'passed' : awaited ? 'awaited' : tried.length > 0 ? 'not-yet' : 'none'
	const able = tried.length > 0 || ended.some((attempt) => attempt.result?.passed)
	const ready = use === 'official' && !passed && !awaited && able
	return {
		slug,
		title: filledPlainly(definition, title),
		summary: filledPlainly(definition, summary),
		channel,
		level,
		minutes,
		use,
		avatar: people[0]?.avatar ?? 'anybody',
		moods: mood.map((tier) => tier.mood),
		startMood: moodOf(definition, startState(definition)),
		practice: {
			count: totals.length,
			best: totals.length > 0 ? Math.max(...totals) : null,
			latest: totals[0] ?? null,
		},
		official,
		open: open?.id ?? null,
		next: open ? 'continue' : ready ? 'official' : ended.length > 0 ? 'again' : 'practise',
	}
}
