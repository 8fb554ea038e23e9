import { describe, expect, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()
const lists = [
	'/training',
	'/training/list',
	'/records',
	'/people',
	'/audit',
	'/training/roster',
	'/viewings',
]

describe.skipIf(!hasBrowser)('filters above lists', () => {
	test('on a phone they are folded, and open by keyboard without scripts', async () => {
		const { context } = await windowOf(site.browser, site.url, 'hr', {
			javaScriptEnabled: false,
			viewport: { width: 390, height: 844 },
		})
		const page = await context.newPage()
		for (const list of lists) {
			await page.goto(list)
			const field = page.locator('search input:not([type=hidden])').first()
			expect(await field.isVisible(), list).toBe(false)
			await page.locator('search summary').first().focus()
			await page.keyboard.press('Enter')
			expect(await field.isVisible(), list).toBe(true)
		}
		await context.close()
	})

	test('on a wide screen they stand open', async () => {
		const { context } = await windowOf(site.browser, site.url, 'hr', {
			viewport: { width: 1280, height: 900 },
		})
		const page = await context.newPage()
		for (const list of lists) {
			await page.goto(list)
			expect(await page.locator('search input:not([type=hidden])').first().isVisible(), list).toBe(true)
			expect(await page.locator('search .filter-fold > summary').isVisible(), list).toBe(false)
		}
		await context.close()
	})

	test('after filtering the focus is still in the filter, and on a phone the list comes first again', async () => {
		for (const width of [390, 1280]) {
			const { context } = await windowOf(site.browser, site.url, 'hr', { viewport: { width, height: 900 } })
			const page = await context.newPage()
			await page.goto('/training', { waitUntil: 'networkidle' })
			if (width < 640) await page.locator('search summary').first().click()
			const who = page.locator('search input[name=who]')
			await who.fill('nina')
			await who.press('Enter')
			await page.waitForURL(/who=nina/)
			const focused = () => page.evaluate(() => document.activeElement?.closest('search') !== null)
			await expect.poll(focused).toBe(true)
			expect(await who.isVisible()).toBe(width > 640)
			await context.close()
		}
	})
})
