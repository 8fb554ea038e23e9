import { describe, expect, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { everyPage } from '#test/support/every-page'
import { firstLoadKb } from '#test/support/first-load'
import { kbOf, scriptsLoadedBy } from '#test/support/script-weight'
import { siteAndBrowser } from '#test/support/site-and-browser'

const most = 150
const notForBrowsers = [
	{ library: 'zod', mark: 'ZodError' },
	{ library: '@date-fns/tz', mark: 'longOffset' },
]
// Lessons load the same scripts as each other, and so do stages.
const learner = everyPage.filter(({ who, content }, at) => who === 'trainee' && (!content || at % 6 === 0))
const site = siteAndBrowser()

describe.skipIf(!hasBrowser)('a trainee’s first load', () => {
	test.each(learner)(`$name takes at most ${most} KB of gzipped JavaScript`, async (seen) => {
		const { context, visitor } = await windowOf(site.browser, site.url, 'trainee')
		const path = await seen.path(visitor)
		const page = await context.newPage()
		const scripts = await scriptsLoadedBy(page, path)
		const sent = notForBrowsers.filter(({ mark }) => scripts.some((script) => script.text.includes(mark)))
		const kb = kbOf(scripts)
		expect(kb).toBeGreaterThan(20)
		expect(kb).toBeLessThanOrEqual(most)
		expect(sent, 'libraries that browsers need not have').toEqual([])
		await context.close()
	})

	test('what pages name in their HTML is what browsers load, within a few KB', async () => {
		const { visitor } = await windowOf(site.browser, site.url, 'trainee')
		expect(await firstLoadKb(visitor, '/')).toBeLessThanOrEqual(most)
	})
})
