import { compile } from '#app/core/language/compile'
import { inOrder } from '#app/core/learning/course-order'
import type { Course } from '#app/core/learning/lesson'
import { type FoundJob, findJobs } from '../check/find-jobs.server'
import type { ContentJob, ContentResult } from '../content/job.server'
import { type LessonMeasure, lessonMeasure } from '../content/lesson-measure.server'
import { type ScenarioStats, scenarioStats } from './scenario-stats.server'

export type LessonStats = LessonMeasure & { slug: string; title: string; said: number; principles: string[] }
/** `age` is that of its lessons in the mean, to a tenth. */
export type CourseStats = {
	slug: string
	title: string
	level: Course['level']
	words: number
	minutes: number
	age: number | null
	checks: number
	tasks: number
	principles: string[]
	lessons: LessonStats[]
	scenarios: string[]
}
export type ContentStats = {
	format: 1
	courses: CourseStats[]
	scenarios: ScenarioStats[]
	/** Files that have errors, and are not counted. */
	left: string[]
}

export type StatsOptions = {
	/** The folder that holds `content`. */
	root: string
	compile: (job: ContentJob) => Promise<ContentResult>
	/** Told of each scenario before it is counted. */
	progress?: (slug: string) => void
}

/** Counts everything in the content folder. What has errors is left out, and named. */
export async function contentStats({ root, compile: read, progress }: StatsOptions): Promise<ContentStats> {
	const found = findJobs({ root, from: root, paths: [] })
	const jobs = found.ok ? found.jobs.filter(({ inContent }) => inContent) : []
	const left: string[] = []
	const texts = jobs.filter(({ job }) => job.kind === 'lesson' || job.kind === 'course')
	const documents = await Promise.all(
		texts.map(async ({ job }) => {
			const { document } = await read(job)
			if (!document) left.push(job.file)
			return document
		}),
	)
	const lessons = documents.flatMap((one) => (one?.kind === 'lesson' ? [one.lesson] : []))
	const courses = documents
		.flatMap((one) => (one?.kind === 'course' ? [one.course] : []))
		.sort(inOrder)
		.map((course) => courseStats(course, lessons))
	const scenarios: ScenarioStats[] = []
	for (const one of jobs.filter(({ job }) => job.kind === 'scenario')) {
		progress?.(one.job.slug)
		const stats = statsOf(one)
		if (stats) scenarios.push(stats)
		else left.push(one.job.file)
	}
	return { format: 1, courses, scenarios, left: left.sort() }
}

/** Whether it is fair and well worded is `content:check`'s to say. */
function statsOf({ job, plays }: FoundJob): ScenarioStats | null {
	const { slug, file, text } = job
	const { definition } = compile(text, { slug, file, anchors: null, walk: false })
	return (
		definition &&
		scenarioStats(
			definition,
			plays.map((play) => play.text),
		)
	)
}

type Written = Parameters<typeof lessonStats>[0]

function courseStats(course: Course, all: readonly Written[]): CourseStats {
	const lessons = course.lessons.flatMap((slug) => {
		const found = all.find((lesson) => lesson.course === course.slug && lesson.slug === slug)
		return found ? [lessonStats(found)] : []
	})
	const sum = (count: (lesson: LessonStats) => number) =>
		lessons.reduce((total, lesson) => total + count(lesson), 0)
	const ages = lessons.flatMap(({ age }) => age ?? [])
	return {
		slug: course.slug,
		title: course.title,
		level: course.level,
		words: sum(({ words }) => words),
		minutes: sum(({ said }) => said),
		age: ages.length === 0 ? null : Math.round((sum(({ age }) => age ?? 0) / ages.length) * 10) / 10,
		checks: sum(({ checks }) => checks),
		tasks: sum(({ tasks }) => tasks),
		principles: course.principles,
		lessons,
		scenarios: course.scenarios,
	}
}

function lessonStats(lesson: {
	course: string
	slug: string
	title: string
	minutes: number
	ideas: { principles: string[] }[]
	words: Parameters<typeof lessonMeasure>[0]
}): LessonStats {
	const { slug, title, minutes: said, ideas, words } = lesson
	const principles = [...new Set(ideas.flatMap((idea) => idea.principles))]
	return { slug, title, said, principles, ...lessonMeasure(words) }
}
