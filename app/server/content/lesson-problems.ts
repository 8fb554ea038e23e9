import type { Severity } from '#app/core/language/problem'
import { type ProblemCode, problems } from '#app/core/language/problems'
import { type WalkThroughCode, walkThroughProblems } from '#app/core/play/walk-through-problems'

export type ProblemEntry = { severity: Severity; title: string }
const error = (title: string): ProblemEntry => ({ severity: 'error', title })

/**
 * What only a lesson, a course or a guide page can get wrong, and what the compile child can answer for any text.
 * What they share with scenarios (front matter, syntax, unknown components ...) has its code in `core/language`.
 * Each has a page in `content/guide/problems/<code>.mdx` with a sample that shows it.
 */
export const lessonProblems = {
	'unsafe-html': error('HTML that is not used here'),
	'unsafe-link': error('A link that leads somewhere a lesson may not send people'),
	'foreign-image': error('A picture that is not one of ours'),
	'unknown-picture': error('A picture that is not in the library'),
	'picture-file': error('A picture in the content folder that cannot be used'),
	'image-without-alt': error('A picture without words for people who cannot see it'),
	'heading-order': error('A heading on the wrong level'),
	'check-without-right-answer': error('A check in which no answer is right'),
	'check-needs-several': error('Several right answers, and a check that takes one'),
	'check-with-one-answer': error('A check with fewer than two answers'),
	'check-without-question': error('A check that asks nothing'),
	'duplicate-answer': error('The same answer twice in one check'),
	'check-count': error('Too few or too many things to place'),
	'moment-with-two-right-lines': error('A moment with more than one right line'),
	'missing-part': error('A part that others need is missing'),
	'part-twice': error('The same part twice'),
	'principle-not-played': {
		severity: 'warning',
		title: 'A principle that a scenario names and does not play',
	},
	'reading-age': { severity: 'warning', title: 'A lesson that is hard to read' },
	'unknown-term': error('A word that the glossary does not explain'),
	'unknown-scenario': error('A scenario that does not exist'),
	'practice-only-scenario': error('A course that nobody could complete'),
	'unknown-place': error('A file in a place where no content lives'),
	'too-deep': error('Too many things inside each other'),
	'compile-timeout': error('A text that took too long to read'),
} as const satisfies Record<string, ProblemEntry>

/** What can be wrong with the walk-throughs beside a scenario, and with there being none. */
export const playProblems: Readonly<Record<WalkThroughCode | 'plays-missing', ProblemEntry>> = {
	'play-syntax': error(walkThroughProblems['play-syntax']),
	'play-unknown-key': error(walkThroughProblems['play-unknown-key']),
	'play-missing-key': error(walkThroughProblems['play-missing-key']),
	'play-bad-value': error(walkThroughProblems['play-bad-value']),
	'play-unknown-name': error(walkThroughProblems['play-unknown-name']),
	'play-move-not-offered': error(walkThroughProblems['play-move-not-offered']),
	'play-not-asked': error(walkThroughProblems['play-not-asked']),
	'play-matched-otherwise': error(walkThroughProblems['play-matched-otherwise']),
	'play-ended-early': error(walkThroughProblems['play-ended-early']),
	'play-not-ended': error(walkThroughProblems['play-not-ended']),
	'play-expected': error(walkThroughProblems['play-expected']),
	'plays-missing': { severity: 'warning', title: 'Something that no walk-through shows' },
}

export type LessonProblemCode = keyof typeof lessonProblems
export type ContentProblemCode = LessonProblemCode | ProblemCode | keyof typeof playProblems

/** Every code that `content:check` can answer with. */
export const contentProblems: Readonly<Record<ContentProblemCode, ProblemEntry>> = {
	...problems,
	...lessonProblems,
	...playProblems,
}
