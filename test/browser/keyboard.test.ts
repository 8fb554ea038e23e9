import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { wayThrough } from '#test/support/every-page'
import { plain } from '#test/support/play'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

/** What has the focus: its words, and whether one can see that it has it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const now = document.activeElement
		if (!now || now === document.body) return { tag: 'body', text: '', href: '', seen: true, role: '' }
		const style = getComputedStyle(now)
		const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
		return {
			tag: now.tagName.toLowerCase(),
			text: now.textContent ?? '',
			href: now.getAttribute('href') ?? '',
			seen: outlined || style.boxShadow !== 'none',
			role: now.getAttribute('role') ?? '',
		}
	})

type Focused = Awaited<ReturnType<typeof focused>>

/** After a move within the site the focus goes to the new page's heading: a person waits for that, and so do we. */
const arrived = (page: Page) => expect.poll(async () => (await focused(page)).tag).toBe('h1')

/** Tabs on until the focus is on what is wanted; every stop on the way must be visible. */
async function tabTo(page: Page, wanted: (now: Focused) => boolean, what: string): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab')
		const now = await focused(page)
		expect(now.seen, `the focus on ${now.tag} "${now.text.slice(0, 40)}" cannot be seen`).toBe(true)
		if (wanted(now)) return
	}
	throw new Error(`${what} cannot be reached with the Tab key at ${page.url()}`)
}

describe.skipIf(!hasBrowser)('with the keyboard alone', () => {
	test('a whole scenario is played from home to its debrief', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainee')
		const { page, surprises } = await guardedPage(context)
		await page.goto('/', { waitUntil: 'networkidle' })

		await tabTo(page, (now) => now.href.endsWith('/scenarios/first-customer'), 'the first customer')
		await page.keyboard.press('Enter')
		await page.waitForURL('**/scenarios/first-customer')
		await arrived(page)
		await tabTo(page, (now) => now.tag === 'button' && /start|practi/i.test(now.text), 'the start')
		await page.keyboard.press('Enter')
		await page.waitForURL('**/attempts/*')

		for (const [index, reply] of wayThrough('first-customer').entries()) {
			await page
				.locator(`input[name=move][value="${index + 1}"]`)
				.first()
				.waitFor({ state: 'attached' })
			// The new turn is announced: focus on its heading, and its lines inside a log.
			expect(await page.getByRole('log').count()).toBeGreaterThan(0)
			if (index > 0) await expect.poll(async () => (await focused(page)).tag).toBe('h2')
			await tabTo(page, (now) => plain(now.text).includes(plain(reply.text)), reply.id)
			await page.keyboard.press('Enter')
		}
		await page.locator('a[href$="/debrief"]').waitFor()
		await tabTo(page, (now) => now.href.endsWith('/debrief'), 'the debrief')
		await page.keyboard.press('Enter')
		await page.waitForURL('**/debrief')
		expect(surprises).toEqual([])
		await context.close()
	})

	test('the number keys choose a reply, and can be turned off', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainee')
		const { page } = await guardedPage(context)
		await page.goto('/scenarios/first-customer', { waitUntil: 'networkidle' })
		await page
			.locator('button[type=submit]')
			.filter({ hasText: /start|practi/i })
			.first()
			.click()
		await page.locator('input[name=move][value="1"]').first().waitFor({ state: 'attached' })
		await page.waitForLoadState('networkidle')

		await page.getByRole('checkbox').filter({ visible: true }).first().uncheck()
		await page.keyboard.press('1')
		await page.waitForTimeout(300)
		expect(await page.locator('input[name=move]').first().getAttribute('value')).toBe('1')

		await page.getByRole('checkbox').filter({ visible: true }).first().check()
		await page.locator('h1').first().click()
		await page.keyboard.press('1')
		await expect.poll(() => page.locator('input[name=move]').first().getAttribute('value')).toBe('2')
		await context.close()
	})
})
