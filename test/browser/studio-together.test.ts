import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axeFaults, guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { guest, morePeople } from '#test/support/more-people'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()
const patience = { timeout: 20_000 }

beforeAll(async () => {
	if (hasBrowser) await morePeople(site.site, [{ id: 'tara', name: 'Tara Trainer', role: 'trainer' }])
})

const saved = (page: Page) =>
	page.waitForResponse((answer) => answer.url().endsWith('/saving') && answer.status() === 200)
const said = (page: Page, words: string | RegExp) =>
	page.getByRole('status').filter({ hasText: words }).waitFor(patience)

/** Theo's new draft on the bench. */
async function draftOf(title: string): Promise<{ context: BrowserContext; page: Page; path: string }> {
	const { context, visitor } = await windowOf(site.browser, site.url, 'trainer')
	const begun = await visitor.post('/studio/new', { template: 'scenario-complaint', title })
	const path = new URL(begun.url).pathname
	const { page } = await guardedPage(context)
	await page.goto(path)
	await page.getByLabel('Summary').waitFor()
	return { context, page, path }
}

/** Tara's window. */
async function colleague(): Promise<BrowserContext> {
	const { cookies } = await guest(site.site, 'tara')
	const context = await site.browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' })
	await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.url })))
	return context
}

describe.skipIf(!hasBrowser)('a draft that more than one thing happens to', () => {
	test('two who write at once keep both texts, join them, and save what came of it', async () => {
		const theo = await draftOf('Two hands on one draft')
		await theo.page.goto(`${theo.path}/review`)
		await theo.page.getByLabel('Share it with').selectOption({ label: 'Tara Trainer' })
		await theo.page.getByRole('button', { name: 'Share', exact: true }).click()
		await theo.page.getByText('They can write in this draft now.').waitFor()
		await theo.page.goto(theo.path)
		const other = await colleague()
		const { page: tara, surprises } = await guardedPage(other)
		await tara.goto('/studio')
		await tara.getByRole('link', { name: 'Two hands on one draft' }).first().click()
		await tara.getByLabel('Summary').waitFor()

		const first = saved(theo.page)
		await theo.page.getByLabel('Summary').fill('What Theo says of it.')
		await first
		await tara.getByLabel('The story we want told').fill('What Tara wants told.')
		await tara.getByText('Somebody else has saved this draft').waitFor(patience)
		expect(await tara.getByLabel('The story we want told').inputValue()).toBe('What Tara wants told.')
		await tara.getByRole('button', { name: 'Compare and join the two' }).click()
		const place = tara.getByRole('group').filter({ hasText: 'What Theo says of it.' })
		await place.getByRole('radio', { name: /^Theirs/ }).check()
		expect(await axeFaults(tara)).toEqual([])
		const joined = saved(tara)
		await tara.getByRole('button', { name: 'Use the text as chosen' }).click()
		await joined
		await said(tara, /^Saved \d\d:\d\d$/)

		await theo.page.goto(`${theo.path}?write=source`)
		const text = await theo.page.locator('textarea[name=text]').inputValue()
		expect(text).toContain('What Theo says of it.')
		expect(text).toContain('What Tara wants told.')
		// That a save was not kept is an answer of its own, and the console says so.
		expect(surprises.filter((one) => !one.includes('409'))).toEqual([])
		await other.close()
		await theo.context.close()
	})

	test('while the server is away words are kept, said to be, and saved when it is back', async () => {
		const { context, page, path } = await draftOf('The line goes dead')
		await site.site.halt()
		await page.getByLabel('Summary').fill('Typed while nobody listened.')
		await said(page, 'Your words are kept in this browser')
		await site.site.resume()
		await page.getByRole('button', { name: 'Save now' }).click()
		await said(page, /^Saved \d\d:\d\d$/)

		await site.site.halt()
		await page.getByLabel('Summary').fill('Typed just before the tab was closed.')
		await said(page, 'Your words are kept in this browser')
		await page.close()
		await site.site.resume()
		const again = await context.newPage()
		await again.goto(path)
		await again.getByText('We’ve brought back your last words').waitFor()
		// The card follows as soon as the text has been read.
		await expect
			.poll(() => again.getByLabel('Summary').inputValue(), patience)
			.toBe('Typed just before the tab was closed.')
		await said(again, /^Saved \d\d:\d\d$/)
		await again.reload()
		await expect
			.poll(() => again.getByLabel('Summary').inputValue(), patience)
			.toBe('Typed just before the tab was closed.')
		await context.close()
	})
})
