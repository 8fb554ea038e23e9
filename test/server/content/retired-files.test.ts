import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { publishContent } from '#app/server/acts/publish-content.server'
import { retireContent } from '#app/server/acts/retire-content.server'
import { compileWith } from '#app/server/content/compile-content.server'
import type { ContentJob } from '#app/server/content/job.server'
import { courseBySlug, scenarioBySlug } from '#app/server/content/shelf.server'
import { headOf } from '#app/server/store/content.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { inProcess } from './in-process'

const slug = 'first-customer'
const scenario = `content/scenarios/${slug}/scenario.mdx`
const text = readFileSync(scenario, 'utf8').replace(/ lesson="[^"]*"/g, '')

/** A house whose one scenario is retired; `start` reads its files as the server does when it starts. */
async function house() {
	const root = testFolder()
	const put = (file: string, written: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), written)
	}
	const deps = { ...(await testDeps()), compile: (job: ContentJob) => compileWith(inProcess, job) }
	const start = () => publishContent(deps, root)
	put(scenario, text)
	await start()
	await colleague(deps, 'theo', { role: 'trainer' })
	const act = { kind: 'scenario', slug, act: 'retire', reason: 'Out of date.' } as const
	await retireContent(deps, { id: 'theo', role: 'trainer' }, act)
	return { deps, put, start }
}

test('a new file of what is retired is published, and does not bring it back', async () => {
	const { deps, put, start } = await house()
	put(scenario, text.replace(/^title: .*$/m, 'title: A newer one'))
	expect((await start()).published).toEqual([scenario])
	expect(await scenarioBySlug(deps.db, slug)).toBe(null)
	expect((await headOf(deps.db, 'scenario', slug))?.retiredAt).toEqual(deps.now())
})

test('no course from a file can ask for what is retired', async () => {
	const { deps, put, start } = await house()
	const front = 'title: Respect\nsummary: S\nlevel: everyone\nprinciples: []'
	put('content/courses/respect/01-first.mdx', '---\ntitle: First\nsummary: S\nminutes: 1\n---\nHello.\n')
	put('content/courses/respect/course.mdx', `---\n${front}\nscenarios: [${slug}]\n---\nHello.\n`)
	const done = await start()
	const file = 'content/courses/respect/course.mdx'
	const codes = done.problems.filter((problem) => problem.file === file).map(({ code }) => code)
	expect([done.broken, codes]).toEqual([[file], ['unknown-scenario']])
	expect(await courseBySlug(deps.db, 'respect')).toBe(null)
})
