import type { CheckKey } from '#app/core/learning/check'
import { inOrder } from '#app/core/learning/course-order'
import type { GuidePage, SitePage } from '#app/core/learning/guide-page'
import type { Course, Lesson } from '#app/core/learning/lesson'
import type { Bounds } from '#app/core/paths/bounds'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords } from '#app/core/scenario/words'
import { type ContentVersion, publishedHashes, versionOf } from '../store/content.server'
import type { Queries } from '../store/db.server'
import type { ContentKind } from './job.server'

/** What this process has read of the database's content. Versions never change, so they are read and checked once. */
type Kept = Map<string, Promise<ContentVersion | null>>
const mostKept = 500
const shelves = new WeakMap<object, Kept>()

export type ScenarioVersion = {
	hash: string
	title: string
	/** The author's text. */
	source: string
	definition: ScenarioDefinition
	words: ScenarioWords
	bounds: [Bounds, ...Bounds[]]
	/** `practice` also where its paths are too many to prove anything about: what counts must be proved fair. */
	use: ScenarioDefinition['use']
}
export type LessonVersion = { hash: string; lesson: Lesson; keys: CheckKey[] }
export type CourseVersion = { hash: string; course: Course }
export type GuideVersion = { hash: string; page: GuidePage }
export type PageVersion = { hash: string; page: SitePage }

type Reader = { read: Queries }

/** The scenario version with this hash, published still or not. */
export async function scenarioByHash(db: Reader, hash: string): Promise<ScenarioVersion | null> {
	return scenarioOf(await byHash(db, hash))
}

/** The scenario offered under this slug now. */
export async function scenarioBySlug(db: Reader, slug: string): Promise<ScenarioVersion | null> {
	return scenarioOf(await bySlug(db, 'scenario', slug))
}

/** The lesson version with this hash, offered still or not. */
export async function lessonByHash(db: Reader, hash: string): Promise<LessonVersion | null> {
	return lessonOf(await byHash(db, hash))
}

/** The course version with this hash, offered still or not. */
export async function courseByHash(db: Reader, hash: string): Promise<CourseVersion | null> {
	return courseOf(await byHash(db, hash))
}

/** A version whole, offered still or not. */
export function versionByHash(db: Reader, hash: string): Promise<ContentVersion | null> {
	return byHash(db, hash)
}

export async function lessonBySlug(db: Reader, course: string, slug: string): Promise<LessonVersion | null> {
	return lessonOf(await bySlug(db, 'lesson', `${course}/${slug}`))
}

export async function courseBySlug(db: Reader, slug: string): Promise<CourseVersion | null> {
	return courseOf(await bySlug(db, 'course', slug))
}

export async function guideBySlug(db: Reader, slug: string): Promise<GuideVersion | null> {
	return guideOf(await bySlug(db, 'guide', slug))
}

export async function sitePageBySlug(db: Reader, slug: string): Promise<PageVersion | null> {
	return pageOf(await bySlug(db, 'page', slug))
}

/** Everything offered of a kind, by slug: published, and not retired. */
export async function allScenarios(db: Reader): Promise<ScenarioVersion[]> {
	return present((await allOf(db, 'scenario')).map(scenarioOf))
}
export async function allLessons(db: Reader): Promise<LessonVersion[]> {
	return present((await allOf(db, 'lesson')).map(lessonOf))
}
/** By their order, then by title; those without an order come last. */
export async function allCourses(db: Reader): Promise<CourseVersion[]> {
	return present((await allOf(db, 'course')).map(courseOf)).sort((a, b) => inOrder(a.course, b.course))
}
export async function allGuidePages(db: Reader): Promise<GuideVersion[]> {
	return present((await allOf(db, 'guide')).map(guideOf))
}

function byHash(db: Reader, hash: string): Promise<ContentVersion | null> {
	const shelf = shelfOf(db.read)
	const known = shelf.get(hash)
	if (known) return known
	if (shelf.size >= mostKept) shelf.clear()
	const read = versionOf(db.read, hash)
	shelf.set(hash, read)
	// What failed or is not there yet is asked for again.
	read.then(
		(version) => version ?? shelf.delete(hash),
		() => shelf.delete(hash),
	)
	return read
}

async function bySlug(db: Reader, kind: ContentKind, slug: string): Promise<ContentVersion | null> {
	const head = (await publishedHashes(db.read, kind, slug))[0]
	return head ? byHash(db, head.hash) : null
}

async function allOf(db: Reader, kind: ContentKind): Promise<(ContentVersion | null)[]> {
	const heads = await publishedHashes(db.read, kind)
	return Promise.all(heads.map((head) => byHash(db, head.hash)))
}

function shelfOf(queries: Queries): Kept {
	const shelf = shelves.get(queries) ?? new Map<string, Promise<ContentVersion | null>>()
	shelves.set(queries, shelf)
	return shelf
}

function scenarioOf(version: ContentVersion | null): ScenarioVersion | null {
	if (version?.document.kind !== 'scenario') return null
	const { definition, words, bounds } = version.document
	const [first, ...rest] = bounds
	if (!first) throw new Error(`version ${version.hash} was stored without bounds`)
	const use = bounds.some(({ capped }) => capped) ? 'practice' : definition.use
	const { hash, title, source } = version
	return { hash, title, source, definition, words, bounds: [first, ...rest], use }
}

function lessonOf(version: ContentVersion | null): LessonVersion | null {
	if (version?.document.kind !== 'lesson') return null
	return { hash: version.hash, lesson: version.document.lesson, keys: version.document.keys }
}

function courseOf(version: ContentVersion | null): CourseVersion | null {
	return version?.document.kind === 'course' ? { hash: version.hash, course: version.document.course } : null
}

function guideOf(version: ContentVersion | null): GuideVersion | null {
	return version?.document.kind === 'guide' ? { hash: version.hash, page: version.document.page } : null
}

function pageOf(version: ContentVersion | null): PageVersion | null {
	return version?.document.kind === 'page' ? { hash: version.hash, page: version.document.page } : null
}

function present<T>(list: (T | null)[]): T[] {
	return list.filter((one) => one !== null)
}
