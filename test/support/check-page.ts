import type { Browser, BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { axeFaults, type Guarded, guardedPage } from './browser'
import { windowOf } from './browser-context'
import type { Seen } from './every-page'
import { openSettled } from './settled-page'

type Tab = Guarded & { context: BrowserContext }
export type Look = { theme: 'light' | 'dark'; width: number; height: number }

// One tab per person and look, so that the scripts that all pages share are loaded once.
const tabs = new Map<string, Tab>()

/** Opens one page as one person and expects nothing that axe, the console, the policy or a narrow screen minds. */
export async function checkPage(browser: Browser, site: string, seen: Seen, look: Look): Promise<void> {
	const key = `${site} ${seen.who} ${look.theme} ${look.width}`
	const { tab, visitor } = await tabOf(browser, site, seen.who, look, tabs.get(key))
	// A tab in which something was amiss is not used again.
	tabs.delete(key)
	const { page, surprises } = tab
	const path = await seen.path(visitor)
	const answer = await openSettled(page, path)
	expect(answer?.status()).toBe(seen.status)

	// From its top: where a link leads to a place in it, what has just gone under the fixed bar counts as too small a target.
	await page.evaluate(() => window.scrollTo(0, 0))
	expect(await axeFaults(page)).toEqual([])
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
	expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(0)
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB')
	// A page that was refused says so on the console itself.
	const refusal = `status of ${seen.status}`
	expect(surprises.filter((one) => seen.status < 400 || !one.includes(refusal))).toEqual([])
	tabs.set(key, tab)
}

/** The tab as new: what an earlier page kept in it is gone, and nothing has been noted yet. */
async function tabOf(browser: Browser, site: string, who: Seen['who'], look: Look, known?: Tab) {
	const { theme, width, height } = look
	const options = { colorScheme: theme, viewport: { width, height } }
	const { context, visitor } = await windowOf(browser, site, who, options, known?.context)
	if (!known) return { tab: { context, ...(await guardedPage(context)) }, visitor }
	await known.page.evaluate(() => {
		localStorage.clear()
		sessionStorage.clear()
	})
	known.surprises.length = 0
	return { tab: known, visitor }
}
