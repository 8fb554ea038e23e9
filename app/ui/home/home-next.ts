import { urls } from '#app/urls'
import { deskNextTitles } from '../words/desk'
import type { NextStepProps } from './next-step'

/** The next thing as the read model names it. */
export type NextThing =
	| {
			kind: 'first-customer' | 'scenario' | 'official'
			slug: string
			title: string
			minutes: number
			course: string | null
	  }
	| { kind: 'resume'; attemptId: string; title: string }
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

/** Its title and address on the home page. */
export function homeNext(next: NextThing | null): NextStepProps | null {
	if (next === null) return null
	switch (next.kind) {
		case 'resume':
			return { kind: next.kind, title: next.title, to: urls.attempt(next.attemptId) }
		case 'lesson':
		case 'half-read': {
			const { kind, title, minutes, course, lesson } = next
			return { kind, title, minutes, to: urls.lesson(course, lesson), within: next.courseTitle }
		}
		case 'fix-problems':
			return { kind: next.kind, title: next.title, to: urls.studioScenario(next.scenario) }
		case 'see-awaited':
			return { kind: next.kind, title: deskNextTitles[next.kind], to: urls.confirmations() }
		case 'see-disputes':
			return { kind: next.kind, title: deskNextTitles[next.kind], to: urls.disputes() }
		case 'see-obstacles':
			return { kind: next.kind, title: deskNextTitles[next.kind], to: urls.obstacles() }
		case 'see-team':
			return { kind: next.kind, title: deskNextTitles[next.kind], to: urls.studio() }
		case 'see-training':
			return { kind: next.kind, title: deskNextTitles[next.kind], to: urls.training() }
		case 'see-overdue':
			return {
				kind: next.kind,
				title: deskNextTitles[next.kind],
				to: urls.trainingList('state=overdue&state=lapsed'),
			}
		case 'see-records':
			return { kind: next.kind, title: deskNextTitles[next.kind], to: urls.records() }
		case 'see-log':
			return { kind: next.kind, title: deskNextTitles[next.kind], to: urls.audit() }
		default: {
			const { kind, title, minutes, slug, course } = next
			return { kind, title, minutes, to: urls.scenario(slug), within: course ?? undefined }
		}
	}
}
