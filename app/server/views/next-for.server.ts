import { lockedBehind } from '#app/core/learning/lesson-lock'
import { presses } from '#app/core/records/urgency'
import type { NextThing } from './home-view.server'
import type { CourseLearning, CourseStep, Learning } from './learning.server'
import type { MyCourse } from './my-courses.server'

/**
 * What is open: a conversation, or a lesson half read. Else a first customer before any lesson; then one's own courses,
 * what presses most first, practice before the official try. Whoever has none of their own is shown the next of all.
 * `begun`: lessons (`course/lesson`) that were in sight lately, the latest first.
 */
export function nextFor(
	learning: Learning,
	courses: readonly MyCourse[],
	begun: readonly string[],
): NextThing | null {
	const { attempts, scenarios, titles } = learning
	const open = attempts.find((attempt) => attempt.endedAt === null && attempt.version > 0)
	if (open)
		return { kind: 'resume', attemptId: open.id, title: titles.get(open.slug) ?? open.slug, slug: open.slug }
	const half = halfRead(learning.courses, begun)
	if (half) return half
	const first = scenarios
		.filter((one) => one.use === 'practice')
		.sort(
			(a, b) => a.definition.level - b.definition.level || a.definition.slug.localeCompare(b.definition.slug),
		)[0]
	if (first && !attempts.some((attempt) => attempt.endedAt !== null)) {
		const { slug, title, minutes } = first.definition
		return { kind: 'first-customer', slug, title, minutes, course: null }
	}
	const asked = courses.some(({ mine }) => mine)
		? courses.filter(presses).map((one) => one.learning)
		: learning.courses.filter(isForMe)
	for (const one of asked) {
		const next = nextIn(one)
		if (next) return next
	}
	return null
}

/** While a trainer is to confirm a scenario there is nothing to do about it. */
function nextIn({ course, steps }: CourseLearning): NextThing | null {
	const step = steps.find((one) => !one.done && one.note !== 'awaited')
	if (!step) return null
	if (step.kind === 'lesson') return lessonStep('lesson', course, step)
	const { slug, title, minutes } = step
	return {
		kind: step.note === 'practised' ? 'official' : 'scenario',
		slug,
		title,
		minutes,
		course: course.title,
	}
}

function halfRead(courses: readonly CourseLearning[], begun: readonly string[]): NextThing | null {
	for (const path of begun) {
		for (const { course, steps, progress } of courses) {
			const step = steps.find((one) => one.kind === 'lesson' && `${course.slug}/${one.slug}` === path)
			if (step && !step.done && lockedBehind(course, progress, step.slug) === null)
				return lessonStep('half-read', course, step)
		}
	}
	return null
}

function lessonStep(
	kind: 'lesson' | 'half-read',
	course: CourseLearning['course'],
	{ slug, title, minutes }: CourseStep,
): NextThing {
	return { kind, course: course.slug, lesson: slug, title, minutes, courseTitle: course.title }
}

/** A course for team leads or managers is offered to those who have begun it. */
function isForMe({ course, progress }: CourseLearning): boolean {
	return course.level === 'everyone' || course.level === 'front-line' || progress.done > 0
}
