import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { everyPage } from '#test/support/every-page'
import { firstLoadKb } from '#test/support/first-load'
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
		let bytes = 0
		const bodies: Promise<void>[] = []
		const sent = new Set<string>()
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return
			bodies.push(
				response.body().then((body) => {
					bytes += gzipSync(body).byteLength
					for (const { library, mark } of notForBrowsers) if (body.includes(mark)) sent.add(library)
				}),
			)
		})
		await page.goto(path, { waitUntil: 'networkidle' })
		await Promise.all(bodies)
		const kb = bytes / 1024
		expect(kb).toBeGreaterThan(20)
		expect(kb).toBeLessThanOrEqual(most)
		expect([...sent], 'libraries that browsers need not have').toEqual([])
		await context.close()
	})

	test('what pages name in their HTML is what browsers load, within a few KB', async () => {
		const { visitor } = await windowOf(site.browser, site.url, 'trainee')
		expect(await firstLoadKb(visitor, '/')).toBeLessThanOrEqual(most)
	})
})
