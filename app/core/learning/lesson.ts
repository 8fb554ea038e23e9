import type { WordNode } from '../scenario/words'
import type { Check } from './check'
import type { CourseRules } from './course-rules'

/** `principles` are those of the catalogue that it teaches, and a house's own. */
export type LessonIdea = { id: string; title: string; principles: string[] }

/** One published lesson: words with check placeholders, and nothing that gives an answer away. */
export type Lesson = {
	course: string
	slug: string
	order: number
	title: string
	summary: string
	minutes: number
	/** Named passages that a reply's reason may point at, as `course/lesson#id`. */
	ideas: LessonIdea[]
	checks: Check[]
	/** Slugs of scenarios this lesson links to. */
	scenarios: string[]
	words: WordNode[]
}

/** One published course. Complete when its lessons are read, their checks passed, its scenarios passed officially. */
export type Course = CourseRules & {
	slug: string
	title: string
	summary: string
	level: 'everyone' | 'front-line' | 'team-lead' | 'manager'
	/** Its place among the courses, from 1 to 99; those without one come last, by title. */
	order: number | null
	principles: string[]
	/** Lesson slugs, in order. */
	lessons: string[]
	/** Scenario slugs that must be passed officially, in order of practice. */
	scenarios: string[]
	words: WordNode[]
}
