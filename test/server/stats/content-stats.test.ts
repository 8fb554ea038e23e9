import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileWith } from '#app/server/content/compile-content.server'
import { contentStats } from '#app/server/stats/content-stats.server'
import { prettyStats } from '#app/server/stats/pretty-stats.server'
import { tableText } from '#app/server/stats/table-text.server'
import { inProcess, lessonOf } from '#test/server/content/in-process'
import { spliced } from '#test/support/splice-scenario'

let root = ''
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'rapport-stats-'))
	const front = 'title: Respect\nsummary: S\nlevel: everyone\norder: 2\nprinciples: [respect]\nscenarios: []'
	put('courses/respect/course.mdx', `---\n${front}\n---\nHello.\n`)
	const idea = '<Idea id="a" title="A" principle="respect effort">\n\nFour words are here.\n\n</Idea>'
	put('courses/respect/01-seen.mdx', lessonOf(`${idea}\n\n<Reveal title="Try">\n\nTwo more.\n\n</Reveal>\n`))
	put('scenarios/kettle/scenario.mdx', spliced('{/* nothing */}'))
	put('scenarios/kettle/no.play.yaml', 'seed: 1')
})
afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, text: string): void {
	const file = join(root, 'content', path)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, text)
}

const stats = () => contentStats({ root, compile: (job) => compileWith(inProcess, job) })

test('a course has its lessons, with their words, tasks and principles', async () => {
	const { courses } = await stats()
	expect(courses).toMatchObject([
		{
			slug: 'respect',
			words: 6,
			minutes: 5,
			tasks: 1,
			lessons: [{ slug: 'seen', said: 5, minutes: 1, words: 6, principles: ['respect', 'effort'] }],
		},
	])
})

test('a scenario is counted, walked and played by rules of thumb', async () => {
	const { scenarios } = await stats()
	expect(scenarios).toMatchObject([
		{
			slug: 'kettle',
			starts: 2,
			minutes: { said: 2, measured: 2 },
			plays: { count: 1, kinds: [] },
			reach: { respect: { best: 100 } },
			memory: false,
		},
	])
	const [one] = scenarios
	expect(one?.coverage.replies.covered).toBe(one?.coverage.replies.all)
	expect(one?.bots.every(({ passes }) => !passes)).toBe(true)
})

test('what has errors is left out and named', async () => {
	put('scenarios/broken/scenario.mdx', 'No front matter.')
	const { scenarios, left } = await stats()
	expect(scenarios.map(({ slug }) => slug)).toEqual(['kettle'])
	expect(left).toEqual(['content/scenarios/broken/scenario.mdx'])
})

test('the tables name every course, lesson and scenario, with totals', async () => {
	const told = prettyStats(await stats())
	for (const name of ['respect (everyone)', '  seen', 'kettle', 'respect effort'])
		expect(told).toContain(name)
	expect(told).toContain('1 course, 1 lesson: 6 words, 5 minutes')
	expect(Math.max(...told.split('\n').map(({ length }) => length))).toBeLessThan(160)
})

test('a table sets words to the left and numbers to the right', () => {
	expect(
		tableText(
			['', 'words', 'kind'],
			[
				['a', 5, 'x'],
				['bb', 1200, 'yy'],
			],
		),
	).toBe(['    words  kind', 'a       5  x', 'bb   1200  yy'].join('\n'))
})
