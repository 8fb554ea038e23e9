import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { axeFaults, guardedPage } from './browser'
import { windowOf } from './browser-context'
import type { Seen } from './every-page'

export type Look = { theme: 'light' | 'dark'; width: number; height: number }

/** Opens one page as one person and expects nothing that axe, the console, the policy or a narrow screen minds. */
export async function checkPage(browser: Browser, site: string, seen: Seen, look: Look): Promise<void> {
	const { theme, width, height } = look
	const { context, visitor } = await windowOf(browser, site, seen.who, {
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
	const refusal = `status of ${seen.status}`
	expect(surprises.filter((one) => seen.status < 400 || !one.includes(refusal))).toEqual([])
	await context.close()
}
