import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

type Focused = { tag: string; name: string; seen: boolean; card: string; editor: boolean }

/** What has the focus, what it is called, and whether one can see that it has it. */
const focused = (page: Page): Promise<Focused> =>
	page.evaluate(() => {
		const now = document.activeElement
		const style = now && getComputedStyle(now)
		const outlined = style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
		const labels = now instanceof HTMLInputElement || now instanceof HTMLSelectElement ? now.labels : null
		const editor = now?.classList.contains('cm-content') ?? false
		return {
			tag: now?.tagName.toLowerCase() ?? '',
			name: (now?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? now?.textContent ?? '').trim(),
			seen: Boolean(editor || outlined || (style && style.boxShadow !== 'none')),
			card: now?.closest('li[id^=card-reply]')?.id ?? '',
			editor,
		}
	})

/** Tabs on until the focus is on what is wanted; every stop on the way must be visible. */
async function tabTo(page: Page, what: string, wanted: (now: Focused) => boolean): Promise<void> {
	for (let presses = 0; presses < 90; presses += 1) {
		await page.keyboard.press('Tab')
		const now = await focused(page)
		expect(now.seen, `the focus on ${now.tag} "${now.name.slice(0, 40)}" cannot be seen`).toBe(true)
		if (wanted(now)) return
	}
	throw new Error(`${what} cannot be reached with the Tab key at ${page.url()}`)
}

const called = (name: string) => (now: Focused) => now.name.startsWith(name)
const arrived = (page: Page) => expect.poll(async () => (await focused(page)).tag).toBe('h1')
const saved = (page: Page) =>
	page
		.getByRole('status')
		.filter({ hasText: /^Saved \d\d:\d\d$/ })
		.waitFor()
const stands = (page: Page, told: RegExp) => page.getByRole('status').filter({ hasText: told }).waitFor()
const saving = (page: Page) =>
	page.waitForResponse((answer) => answer.url().endsWith('/saving') && answer.status() === 200)

describe.skipIf(!hasBrowser)('writing with the keyboard alone', () => {
	test('a draft is begun, written on cards and in the source, left by Escape and Tab, and reviewed', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainer')
		context.setDefaultTimeout(20_000)
		const { page, surprises } = await guardedPage(context)
		const { keyboard } = page
		await page.goto('/studio/new', { waitUntil: 'networkidle' })
		await tabTo(page, 'the templates', ({ name }) => name.startsWith('Blank'))
		await keyboard.press('ArrowDown')
		expect((await focused(page)).name).toMatch(/^A complaint/)
		await tabTo(page, 'the title', called('Title'))
		await keyboard.type('Written without a mouse')
		await tabTo(page, 'the button', called('Begin writing'))
		await keyboard.press('Enter')
		await page.waitForURL(/drafts\//)
		await arrived(page)
		await page.getByLabel('Summary').waitFor()

		await tabTo(page, 'the scene', called('Scene: A wet kitchen floor'))
		await keyboard.press('Enter')
		await tabTo(page, 'the title of the scene', called('Title'))
		const kept = saving(page)
		await keyboard.press('End')
		await keyboard.type(', again')
		await tabTo(
			page,
			'where a reply leads',
			({ card, name }) => card.endsWith('say-back') && name.startsWith('Leads to'),
		)
		await keyboard.press('Home')
		await stands(page, /1 error/)
		await kept
		await keyboard.press('ArrowDown')
		await keyboard.press('ArrowDown')
		await keyboard.press('ArrowDown')
		await stands(page, /no problems|: \d+ warning/)
		expect(await page.locator('#card-reply-say-back').getByLabel('Leads to').inputValue()).toBe('what-now')

		await tabTo(page, 'the problems', called('Problems'))
		await page.evaluate(() => document.querySelector('h1')?.focus())
		await tabTo(page, 'the source', called('Source'))
		await keyboard.press('Enter')
		await page.locator('.cm-content').waitFor()
		await tabTo(page, 'the editor', ({ editor }) => editor)
		await keyboard.press('Control+End')
		const again = saving(page)
		await keyboard.type('\n<Note>Ask Ade')
		await again
		expect(await page.locator('textarea[name=text]').inputValue()).toContain('<Note>Ask Ade</Note>')
		await keyboard.press('Escape')
		await keyboard.press('Tab')
		expect((await focused(page)).editor).toBe(false)
		await saved(page)

		await page.evaluate(() => document.querySelector('h1')?.focus())
		await tabTo(page, 'the review', called('Review and publish'))
		await keyboard.press('Enter')
		await page.waitForURL(/review$/)
		await arrived(page)
		await page.getByText('This is new').waitFor()
		expect(surprises).toEqual([])
		await context.close()
	})
})
