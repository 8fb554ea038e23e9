import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '#app/core/language/compile'
import { channels, type Reply, type ScenarioDefinition } from '#app/core/scenario/definition'
import { assignmentPages } from './assignments'
import { awaitedPage } from './awaited-page'
import { certificatePages } from './certificate-pages'
import { disputedPage, officialDebrief, toldPage } from './disputed-page'
import { operationsPages } from './operations-pages'
import { passingWay } from './passing-way'
import type { Who } from './people'
import { peoplePages } from './people-pages'
import { personPages } from './person-pages'
import { play, start } from './play'
import { recordPages } from './record-pages'
import { studioPages } from './studio-pages'
import { trainingPages } from './training-pages'
import type { Visitor } from './visitor'

/** A page as somebody sees it: its path, made on the spot where it needs an attempt. */
export type Seen = {
	who: Who | 'stranger'
	name: string
	status: number
	path: (visitor: Visitor) => Promise<string>
	/** Differs from its neighbours by content only: one look is enough for it. */
	content?: true
}

const answers = (status: number, who: Seen['who'], path: string): Seen => ({
	who,
	name: path,
	status,
	path: async () => path,
})
const at = (who: Seen['who'], ...paths: string[]): Seen[] => paths.map((path) => answers(200, who, path))

const first = 'first-customer'
const official = 'four-hundred-rolls'
/** Another: who has passed one does not take it officially again. */
const contested = 'two-hinges'
const folders = (path: string) => readdirSync(join('content', path)).sort()
export const scenarioSlugs = folders('scenarios')
export const courseSlugs = existsSync('content/courses') ? folders('courses') : []

/** The files of a course's lessons with their addresses, in order. */
export const lessonFiles = (course: string): { file: string; path: string }[] =>
	folders(`courses/${course}`)
		.filter((file) => /^\d/.test(file))
		.map((file) => ({
			file: `content/courses/${course}/${file}`,
			path: `/courses/${course}/${file.replace(/^\d+-|\.mdx$/g, '')}`,
		}))

export const lessonPaths = (course: string): string[] => lessonFiles(course).map(({ path }) => path)

/** The definition of one of our own scenarios. */
export function definitionOf(slug: string): ScenarioDefinition {
	const file = `content/scenarios/${slug}/scenario.mdx`
	const { definition, problems } = compile(readFileSync(file, 'utf8'), { file, slug, anchors: null })
	if (!definition) throw new Error(`${file} has problems: ${problems.map((one) => one.message).join(' ')}`)
	return definition
}

export const wayThrough = (slug: string): Reply[] => passingWay(definitionOf(slug))

const pathOf = (url: string) => new URL(url).pathname

const ofContent = (pages: Seen[]): Seen[] => pages.map((page) => ({ ...page, content: true }))

/** The first scenario of each channel, and the first that has a line of its own kind in its front matter. */
const oneOfEach = [
	...new Set(
		[...channels.map((channel) => `channel: ${channel}`), 'warning:', 'pair:'].flatMap((row) =>
			scenarioSlugs
				.filter((slug) => readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8').includes(`\n${row}`))
				.slice(0, 1),
		),
	),
	first,
]

/** Every page of the app, by who may see it. */
export const everyPage: Seen[] = [
	...at('stranger', '/sign-in'),
	answers(404, 'stranger', '/no-such-page'),
	...at('trainee', '/', '/courses', ...courseSlugs.map((course) => `/courses/${course}`)),
	...ofContent(at('trainee', ...courseSlugs.flatMap(lessonPaths))),
	...at('trainee', '/practise', ...oneOfEach.map((slug) => `/scenarios/${slug}`)),
	...at('trainee', '/account', '/try', '/scores', '/glossary', '/sources', '/coverage'),
	answers(404, 'trainee', '/no-such-page'),
	answers(403, 'trainee', '/people'),
	...ofContent(
		scenarioSlugs.map((slug) => ({
			who: 'trainee',
			status: 200,
			name: `the stage of ${slug}`,
			path: async (visitor) => pathOf((await start(visitor, slug, 'practice')).url),
		})),
	),
	{
		who: 'trainee',
		status: 200,
		name: 'the stage after the last line',
		path: async (visitor) => {
			const opened = await start(visitor, first, 'practice')
			return pathOf((await play(visitor, opened, wayThrough(first))).url)
		},
	},
	{
		who: 'trainee',
		status: 200,
		name: 'the debrief',
		path: async (visitor) => {
			const opened = await start(visitor, first, 'practice')
			return `${pathOf((await play(visitor, opened, wayThrough(first))).url)}/debrief`
		},
	},
	...at('trainer', '/', '/try', '/guide', '/guide/problems/unknown-target'),
	...at(
		'trainer',
		'/rate',
		'/rate/new',
		`/rate/new?scenario=${first}`,
		'/rate/demo-panel',
		'/rate/demo-panel/results',
	),
	{
		who: 'trainer',
		status: 200,
		name: 'the results of a panel',
		path: async (visitor) => {
			const key = 'a-panel-of-every-page'
			const replies = 'Sorry, I will send it today.\nCheck before you order.'
			await visitor.post('/rate/new', {
				key,
				title: 'Missing items',
				'context-1': 'Well?',
				'replies-1': replies,
			})
			const given = { tone: '4', respect: '3', resolution: '0', acceptable: 'yes' }
			for (const place of ['1', '2']) await visitor.post(`/rate/${key}?index`, { place, ...given })
			return pathOf((await visitor.post(`/rate/${key}/results`, { intent: 'look' })).url)
		},
	},
	...at('trainer', '/confirmations', '/disputes', '/happens', '/teams'),
	{
		who: 'trainee',
		status: 200,
		name: 'the debrief of an official attempt',
		path: async (visitor) => pathOf((await officialDebrief(visitor, official, wayThrough(official))).url),
	},
	{
		who: 'trainer',
		status: 200,
		name: 'a turn to look at again',
		path: (visitor) => disputedPage(visitor, contested, wayThrough(contested)),
	},
	{
		who: 'trainer',
		status: 200,
		name: 'what a trainee has told',
		path: (visitor) => toldPage(visitor, lessonPaths('respect')[0] ?? ''),
	},
	{
		who: 'trainer',
		status: 200,
		name: 'an attempt to confirm',
		path: (visitor) => awaitedPage(visitor, 'did-not-attend', wayThrough('did-not-attend')),
	},
	...at('trainer', '/studio', '/studio/media', '/studio/new', '/studio/new?template=lesson-talk'),
	...at('trainer', `/studio/numbers/${first}`, `/studio/versions/scenario/${first}`),
	...at('trainer', '/studio/files', `/studio/owners/scenario/${first}`, '/studio/owners/course/respect'),
	{
		who: 'trainer',
		status: 200,
		name: 'a version of a scenario',
		path: async (visitor) => {
			const page = await visitor.get(`/studio/versions/scenario/${first}`)
			return page.document.querySelector('main a[href*="see="]')?.getAttribute('href') ?? ''
		},
	},
	...studioPages,
	...ofContent(at('trainer', ...oneOfEach.map((slug) => `/studio/scenarios/${slug}`))),
	...ofContent(
		at(
			'trainer',
			...courseSlugs.map((course) => (lessonPaths(course)[0] ?? '').replace('courses', 'studio/lessons')),
		),
	),
	...assignmentPages,
	...certificatePages,
	...at('hr', '/', '/confirm?to=%2Frecords.csv'),
	...recordPages,
	...trainingPages,
	...operationsPages,
	...peoplePages,
	...personPages,
	...at('admin', '/', '/people', '/audit', '/settings'),
]

/** What one of two looks is for: every page of ours, and every second one of those that differ by content only. */
export function pagesFor(look: 0 | 1): Seen[] {
	const content = everyPage.filter((seen) => seen.content)
	return everyPage.filter((seen) => !seen.content || content.indexOf(seen) % 2 === look)
}
