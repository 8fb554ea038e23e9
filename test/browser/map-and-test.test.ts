import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults, guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

/** A trainer's own draft, from a template, on a page that keeps note of everything that must not happen. */
async function benchWith(see: 'map' | 'play', width = 1280) {
	const { context } = await windowOf(site.browser, site.url, 'trainer', {
		viewport: { width, height: 900 },
		reducedMotion: 'reduce',
	})
	const { page, surprises } = await guardedPage(context)
	await page.goto('/studio/new')
	await page.check('input[value=scenario-complaint]')
	await page.fill('input[name=title]', `A test of the ${see} at ${width}`)
	await page.locator('main form button[type=submit]').last().click()
	await page.waitForURL(/drafts/)
	await page.goto(`${new URL(page.url()).pathname}?see=${see}&side=see&write=source`)
	return { context, page, surprises }
}

const node = (page: Page, title: string) => page.locator('.react-flow__node', { hasText: title })

describe.skipIf(!hasBrowser)('seeing and testing a draft', () => {
	test('the map is walked by arrow keys, goes to its place in the text, and nothing is refused', async () => {
		const { context, page, surprises } = await benchWith('map')
		await node(page, 'A wet kitchen floor').focus()
		await page.keyboard.press('ArrowDown')
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button')
		await page.keyboard.press('Enter')
		const here = page.locator('.react-flow__node[aria-current=location]')
		await here.waitFor()
		expect(await here.getAttribute('aria-label')).toMatch(/scene, 3 replies, .*leads to /)
		expect(await axeFaults(page)).toEqual([])
		expect(surprises).toEqual([])
		await context.close()
	})

	test('every path is walked beside the page, the best is played, kept, and holds', async () => {
		const { context, page, surprises } = await benchWith('play')
		await page.getByRole('button', { name: 'Every path' }).click()
		await page.getByRole('button', { name: 'Walk every path' }).click()
		await page.getByRole('button', { name: 'Play it: Best way' }).click()
		await page.getByText('Keep this run as a walk-through').click()
		await page.getByRole('button', { name: 'Keep it', exact: true }).click()
		await page.getByText('Kept as best.play.yaml.').waitFor()
		await page.getByRole('button', { name: 'Walk-throughs' }).click()
		await page.getByText('As expected').waitFor()
		expect(surprises).toEqual([])
		await context.close()
	})

	test('on a phone nothing is wider than the screen', async () => {
		const { context, page } = await benchWith('map', 390)
		await node(page, 'A wet kitchen floor').waitFor()
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
		).toBeLessThanOrEqual(0)
		await context.close()
	})
})
