import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFaults, guardedPage, hasBrowser, launchBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { everyPage } from '#test/support/every-page'
import { type Site, startSite } from '#test/support/site'

let site: Site
let browser: Browser

beforeAll(async () => {
	if (!hasBrowser) return
	site = await startSite({ template: inject('template') })
	browser = await launchBrowser()
})

afterAll(async () => {
	await browser?.close()
	await site?.stop()
})

const looks = [
	{ theme: 'light', width: 1280, height: 900 },
	{ theme: 'dark', width: 390, height: 844 },
] as const

describe.skipIf(!hasBrowser).each(looks)('$theme at $width px', ({ theme, width, height }) => {
	test.each(everyPage)(
		'A9 $who: $name has nothing that axe, the console or the policy minds',
		async (seen) => {
			const { context, visitor } = await windowOf(browser, site.url, seen.who, {
				colorScheme: theme,
				viewport: { width, height },
			})
			const { page, surprises } = await guardedPage(context)
			const path = await seen.path(visitor)
			const answer = await page.goto(path, { waitUntil: 'networkidle' })
			expect(answer?.status()).toBe(seen.status)

			expect(await axeFaults(page)).toEqual([])
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
			expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(0)
			expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB')
			// A page that was refused says so on the console itself.
			expect(
				surprises.filter((one) => !(seen.status >= 400 && one.includes(`status of ${seen.status}`))),
			).toEqual([])
			await context.close()
		},
	)
})
