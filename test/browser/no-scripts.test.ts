import { describe, expect, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { wayThrough } from '#test/support/every-page'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

describe.skipIf(!hasBrowser)('without scripts', () => {
	test('a new hire signs in, plays the first customer and reads the debrief', async () => {
		const { context } = await windowOf(site.browser, site.url, 'stranger', { javaScriptEnabled: false })
		const page = await context.newPage()
		await page.goto('/')
		await page.getByRole('button', { name: /Nina/ }).click()
		expect(new URL(page.url()).pathname).toBe('/')

		await page.goto('/scenarios/first-customer')
		await page
			.locator('main button[type=submit]')
			.filter({ hasText: /start|practi/i })
			.first()
			.click()
		for (const reply of wayThrough('first-customer')) {
			await page.locator('button[name=token]').filter({ hasText: reply.text }).click()
		}
		await page.locator('a[href$="/debrief"]').click()
		await page.waitForURL(/\/debrief$/)
		await page.locator('h1').waitFor()
		expect(new URL(page.url()).pathname).toMatch(/^\/attempts\/[\w-]+\/debrief$/)
		expect(await page.locator('h1').count()).toBe(1)
		await context.close()
	})
})
