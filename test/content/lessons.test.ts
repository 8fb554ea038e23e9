import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedAnchors, shippedSlugs } from './shipped'

const lessons = readdirSync('content/courses').flatMap((course) =>
	readdirSync(`content/courses/${course}`)
		.filter((file) => /^\d\d-/.test(file))
		.map((file) => `content/courses/${course}/${file}`),
)
const judged = 'Check|Order|Match|Sort|Moment'
const toDo = 'Order|Match|Sort|Moment|Reveal|Compare|Reflect|Gap|Ripple|Rewrite|Dialogue'
const withoutChecks = (text: string) => text.replace(/<Check [^]*?<\/Check>/g, '')
const words = (text: string) =>
	text
		.replace(/^---[\s\S]*?---/, '')
		.replace(/<[^>]+>/g, '')
		.split(/\s+/).length

describe.each(lessons)('%s', (file) => {
	const text = readFileSync(file, 'utf8')

	test('is read in four to eight minutes, with something to do and two checks or more', () => {
		expect(words(withoutChecks(text))).toBeGreaterThanOrEqual(600)
		expect(words(withoutChecks(text))).toBeLessThanOrEqual(1200)
		expect(text).toMatch(new RegExp(`<(${toDo})[ >]`))
		expect(text).toMatch(/<Check /)
		expect(text.match(new RegExp(`<(${judged}) `, 'g'))?.length).toBeGreaterThanOrEqual(2)
	})

	test('ends in a scenario that exists', () => {
		const slug = /<Practise scenario="([^"]+)"/.exec(text)?.[1]
		expect(shippedSlugs).toContain(slug)
	})
})

/** Lessons for a team to work with, or for oneself: no talk turns on them. */
const withoutScenario = [
	'leading-service/three-questions',
	'the-extra/find-your-own-two',
	'what-service-is/define-it-together',
]

test('every lesson has a passage that a reply points at', () => {
	const scenarios = shippedSlugs.map((slug) => readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8'))
	const pointed = new Set(
		[...shippedAnchors()]
			.filter((anchor) => scenarios.some((text) => text.includes(`"${anchor}"`)))
			.map((anchor) => anchor.split('#')[0]),
	)
	const all = new Set([...shippedAnchors()].map((anchor) => anchor.split('#')[0]))
	expect([...all].filter((lesson) => !pointed.has(lesson)).sort()).toEqual(withoutScenario)
})
