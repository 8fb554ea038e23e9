import type { CourseView } from '#app/server/views/course-view.server'
import type { CourseStep } from '#app/server/views/learning.server'
import type { CourseStepProps } from '#app/ui/courses/course-step'
import { timeText } from '#app/ui/primitives/time-text'
import { coursePageWords } from '#app/ui/words/course-page'
import { courseWords } from '#app/ui/words/courses'
import { urls } from '#app/urls'

type Told = Pick<CourseView, 'behind' | 'paused' | 'counting'> & {
	my: { learning: { course: { slug: string }; steps: CourseStep[]; completedAt: Date | null } }
}

/**
 * The course's steps in their order: the first that may be done now comes next. A lesson may wait for the one before it;
 * a scenario is easier after the lesson that leads to it, or after the next one.
 */
export function courseSteps({ my: { learning }, behind, paused, counting }: Told): {
	steps: CourseStepProps[]
	next: { to: string; title: string } | null
} {
	const { course, steps } = learning
	const nextStep = steps.find(
		(step) => !step.done && step.note !== 'awaited' && !(step.kind === 'scenario' && paused.has(step.slug)),
	)
	const told = steps.map((step): CourseStepProps => {
		const { kind, slug, title, summary, minutes, done } = step
		const first = kind === 'lesson' ? behind.get(slug) : undefined
		const later = kind === 'scenario' && nextStep?.kind === 'lesson'
		const leading = step.after ?? nextStep?.title
		const state = done
			? 'done'
			: step === nextStep && learning.completedAt === null
				? 'next'
				: first
					? 'locked'
					: later
						? 'later'
						: 'open'
		return {
			...{ kind, title, summary, minutes, state },
			to: kind === 'lesson' ? urls.lesson(course.slug, slug) : urls.scenario(slug),
			after: later ? leading : undefined,
			note: first && !done ? courseWords.opensAfter(first) : noteOf(step, { paused, counting }),
		}
	})
	const first = nextStep && told[steps.indexOf(nextStep)]
	return { steps: told, next: first ? { to: first.to, title: first.title } : null }
}

/** What else there is to say of a step: what waits, what is open, which try counts. */
function noteOf(
	{ kind, slug, note, done }: CourseStep,
	{ paused, counting }: Pick<CourseView, 'paused' | 'counting'>,
): string | undefined {
	const until = paused.get(slug)
	const counts = kind === 'scenario' ? counting.get(slug) : undefined
	const said = [
		!done && note && courseWords.notes[note],
		kind === 'scenario' && until && `${coursePageWords.paused} ${timeText(until, true)}.`,
		counts && coursePageWords.countingTry(counts.on, counts.passed),
	].filter((one) => typeof one === 'string')
	return said.length === 0 ? undefined : said.join(' ')
}
