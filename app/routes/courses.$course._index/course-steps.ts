import type { CourseLearning } from '#app/server/views/learning.server'
import type { CourseStepProps } from '#app/ui/courses/course-step'
import { courseWords } from '#app/ui/words/courses'
import { urls } from '#app/urls'

/**
 * The course's steps in the advised order: the first that is not done comes next, a scenario is easier after the
 * lesson that leads to it, or after the next one.
 */
export function courseSteps({ course, steps }: CourseLearning): {
	steps: CourseStepProps[]
	next: { to: string; title: string } | null
} {
	const nextStep = steps.find((step) => !step.done && step.note !== 'awaited')
	const told = steps.map((step): CourseStepProps => {
		const { kind, slug, title, summary, minutes, done, note } = step
		const later = kind === 'scenario' && nextStep?.kind === 'lesson'
		const leading = step.after ?? nextStep?.title
		const state = done ? 'done' : step === nextStep ? 'next' : later ? 'later' : 'open'
		return {
			kind,
			title,
			summary,
			minutes,
			state,
			to: kind === 'lesson' ? urls.lesson(course.slug, slug) : urls.scenario(slug),
			after: later ? leading : undefined,
			note: note ? courseWords.notes[note] : undefined,
		}
	})
	const first = nextStep && told[steps.indexOf(nextStep)]
	return { steps: told, next: first ? { to: first.to, title: first.title } : null }
}
