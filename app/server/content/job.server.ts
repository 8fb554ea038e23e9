import type { Problem } from '#app/core/language/problem'
import type { CheckKey } from '#app/core/learning/check'
import type { GuidePage, SitePage } from '#app/core/learning/guide-page'
import type { Course, Lesson } from '#app/core/learning/lesson'
import type { Bounds } from '#app/core/paths/bounds'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords } from '#app/core/scenario/words'

export const contentKinds = ['scenario', 'lesson', 'course', 'guide', 'page'] as const
export type ContentKind = (typeof contentKinds)[number]

/** One author's text to compile. `file` is what problems show; nothing is read from disk for it. */
export type ContentJob = {
	kind: ContentKind
	/** Kebab-case; `course/lesson` for a lesson, a path for a guide page, a name for a page of the site. */
	slug: string
	file: string
	text: string
	/** Every `course/lesson#idea` there is; null when not known, then anchors are not checked. */
	anchors: ReadonlySet<string> | null
	/** Every scenario slug there is; null when not known, then links to scenarios are not checked. */
	scenarios: ReadonlySet<string> | null
	/** Every entry of the glossary; null or left out when not known, then terms are not checked. */
	terms?: ReadonlySet<string> | null
	/** The ids of the library's pictures; null or left out when not known, then pictures are not checked. */
	media?: ReadonlySet<string> | null
	/** The scenarios among them that are for practice only: no course can be completed with one. */
	practiceOnly?: ReadonlySet<string>
	/** A lesson's place in its course, from 1, by the number its file name starts with. */
	order?: number
	/** A course's lesson slugs, in order. */
	lessons?: string[]
}

export type ScenarioDocument = {
	kind: 'scenario'
	definition: ScenarioDefinition
	words: ScenarioWords
	bounds: Bounds[]
}
export type LessonDocument = { kind: 'lesson'; lesson: Lesson; keys: CheckKey[] }
export type CourseDocument = { kind: 'course'; course: Course }
export type GuideDocument = { kind: 'guide'; page: GuidePage }
export type PageDocument = { kind: 'page'; page: SitePage }
export type ContentDocument =
	| ScenarioDocument
	| LessonDocument
	| CourseDocument
	| GuideDocument
	| PageDocument

/** The document, or null when any problem is an error; always every problem, sorted by place. */
export type ContentResult = {
	document: ContentDocument | null
	problems: Problem[]
	/** SHA-256 of the code that mdx-bundler made of it: says whether two builds agree. Null when there is none. */
	fingerprint: string | null
}
