import { describe, expect, test } from 'vitest'
import { axeFaults, guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()
const words = 'I am so sorry about this. I will ring the driver now and call you back by 5 pm today.'

describe.skipIf(!hasBrowser)('trying words', () => {
	test.each([
		{ theme: 'light', width: 1280 },
		{ theme: 'dark', width: 390 },
	] as const)(
		'A9 with the keyboard alone, in $theme colours at $width: type, hear, keep, try again, remove',
		async (look) => {
			const { context } = await windowOf(site.browser, site.url, 'trainee', {
				colorScheme: look.theme,
				viewport: { width: look.width, height: 800 },
			})
			const { page, surprises } = await guardedPage(context)
			await page.goto('/try', { waitUntil: 'networkidle' })
			const box = page.getByRole('textbox', { name: 'Your reply' })
			await page.locator('input[name=line]').first().focus()
			await page.keyboard.press('ArrowRight')
			await page.keyboard.press('Tab')
			await page.keyboard.press('Tab')
			await page.keyboard.type(words)
			expect(await box.inputValue()).toBe(words)
			const marked = page.locator('blockquote a').first()
			await marked.waitFor()

			await page.keyboard.press('Tab')
			await page.keyboard.press('Tab')
			await page.keyboard.press('Enter')
			const kept = page.getByRole('region', { name: 'Replies you keep' })
			await kept.getByText(words).waitFor()
			expect(await box.inputValue()).toBe(words)

			await marked.focus()
			await page.locator('blockquote a > span:visible').last().waitFor()
			await page.keyboard.press('Escape')
			await expect.poll(() => page.locator('blockquote a:focus > span:visible').count()).toBe(0)
			expect(await axeFaults(page)).toEqual([])
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			).toBeLessThanOrEqual(0)

			await box.fill('Something else.')
			await kept.getByRole('link', { name: /Try it again/ }).focus()
			await page.keyboard.press('Enter')
			await page.waitForURL(/\/try\?kept=/)
			await expect.poll(() => box.inputValue()).toBe(words)
			await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true)

			await kept.getByRole('button', { name: /Remove/ }).focus()
			await page.keyboard.press('Enter')
			await kept.getByText('You keep none yet').waitFor()
			expect(page.url()).not.toContain('sorry')
			expect(surprises).toEqual([])
			await context.close()
		},
	)

	test('without scripts a button marks what was typed, and it can be kept and removed', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainee', { javaScriptEnabled: false })
		const page = await context.newPage()
		const typed = `${words} Without scripts.`
		await page.goto('/try')
		await page.locator('textarea[name=text]').fill(typed)
		await page.getByRole('button', { name: 'See how it sounds' }).click()
		await page.locator('blockquote a').first().waitFor()
		expect(await page.locator('textarea[name=text]').inputValue()).toBe(typed)
		await page.getByRole('button', { name: 'Keep this reply' }).click()
		await page.waitForURL(/\/try\?kept=/)
		expect(await page.locator('textarea[name=text]').inputValue()).toBe(typed)
		await page.getByRole('button', { name: /Remove/ }).click()
		await page.getByText('The reply is removed.').waitFor()
		await context.close()
	})

	test('when the connection is lost, what was typed stays, and the marks come back with it', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainee')
		const page = await context.newPage()
		await page.goto('/try', { waitUntil: 'networkidle' })
		const box = page.getByRole('textbox', { name: 'Your reply' })
		await context.setOffline(true)
		await box.pressSequentially('I am sorry.')
		await page.getByText('We could not reach Rapport').waitFor()
		expect(await box.inputValue()).toBe('I am sorry.')
		await context.setOffline(false)
		await box.pressSequentially(' I will call you back today.')
		await page.locator('blockquote a').first().waitFor()
		await context.clearCookies()
		await box.pressSequentially(' Promise.')
		await page.getByText('You have been signed out').waitFor()
		expect(await box.inputValue()).toContain('Promise.')
		await context.close()
	})
})
