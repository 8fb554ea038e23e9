import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults, guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { kbOf, scriptsLoadedBy } from '#test/support/script-weight'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()
/** Editor and map together, gzipped; the page itself may have as much as a learner's beside them. */
const mostKb = 350
let made = 0

/** A new draft of a whole scenario on the bench, with its source. */
async function onBench(options: BrowserContextOptions = {}) {
	made += 1
	const { context, visitor } = await windowOf(site.browser, site.url, 'trainer', options)
	const begun = await visitor.post('/studio/new', {
		template: 'scenario-complaint',
		title: `It leaks, ${made}`,
		name: `it-leaks-${made}`,
	})
	const { page, surprises } = await guardedPage(context)
	await page.goto(`${new URL(begun.url, site.url).pathname}?write=source`, { waitUntil: 'networkidle' })
	const editor = page.locator('.cm-content')
	await editor.waitFor()
	return { context, page, surprises, editor, visitor }
}

/** What the form would send: the whole text, however little of it is drawn. */
const textOf = (page: Page) => page.locator('textarea[name=text]').inputValue()

/** Puts the cursor behind the first place of these words. */
async function behind(page: Page, words: string) {
	await page.locator('.cm-content').focus()
	await page.keyboard.press('Control+f')
	await page.keyboard.type(words)
	await page.keyboard.press('Enter')
	await page.keyboard.press('Escape')
	await page.keyboard.press('ArrowRight')
}

describe.skipIf(!hasBrowser)('the source of a draft', () => {
	test.each([
		{ colorScheme: 'light', width: 1280 },
		{ colorScheme: 'dark', width: 390 },
	] as const)(
		'is written, underlined, put right and undone, in $colorScheme colours at $width',
		async ({ colorScheme, width }) => {
			const seen = { colorScheme, viewport: { width, height: 900 } }
			const { context, page, surprises } = await onBench(seen)
			await behind(page, 'set="trust')
			for (let at = 0; at < 'trust'.length; at += 1) await page.keyboard.press('Backspace')
			await page.keyboard.type('trsut')
			const underlined = page.locator('.cm-lintRange-error', { hasText: 'trsut' })
			await underlined.waitFor()
			await page.keyboard.press('Shift+F8')
			await page.getByRole('region', { name: 'Problems at the cursor' }).getByText(/trsut/).first().waitFor()
			// The page around it is looked at with every other page.
			expect((await axeFaults(page)).filter((fault) => /cm-|cursor|details/.test(fault))).toEqual([])
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			).toBeLessThanOrEqual(0)
			await page.getByRole('button', { name: 'Put it right' }).first().click()
			await expect.poll(() => textOf(page)).not.toContain('trsut')
			await expect.poll(() => underlined.count()).toBe(0)
			await page.keyboard.press('Control+z')
			await expect.poll(() => textOf(page)).toContain('trsut')
			await page.keyboard.press('Control+y')
			await expect.poll(() => textOf(page)).not.toContain('trsut')
			expect(surprises).toEqual([])
			await context.close()
		},
	)

	test('a name is offered, gone to, found and changed everywhere, in one step to undo', async () => {
		const { context, page, surprises, editor } = await onBench()
		await behind(page, 'to="what-now')
		await page.keyboard.type('x')
		await page.keyboard.press('Backspace')
		await page.keyboard.press('Control+Space')
		await page.getByRole('option', { name: 'what-now' }).waitFor()
		await page.keyboard.press('Escape')
		await page
			.getByText(/\d+ warnings?/)
			.first()
			.waitFor()
		await page.keyboard.press('Shift+F12')
		await page.getByRole('region', { name: '“what-now”: 3 places' }).waitFor()
		await page.keyboard.press('Escape')
		await page.keyboard.press('F2')
		const name = page.getByRole('textbox', { name: 'New name' })
		await name.waitFor()
		await page.keyboard.type('two-times-free')
		await page.keyboard.press('Enter')
		await page.getByText('Renamed at 3 places.').waitFor()
		const renamed = await textOf(page)
		expect(renamed.match(/"two-times-free"/g)).toHaveLength(3)
		expect(renamed).not.toContain('"what-now"')
		expect(await editor.evaluate((one) => one === document.activeElement)).toBe(true)
		await page.keyboard.press('Control+z')
		await expect.poll(() => textOf(page)).not.toContain('two-times-free')
		expect(surprises).toEqual([])
		await context.close()
	})

	test('Escape and then Tab leaves the editor', async () => {
		const { context, page, editor } = await onBench()
		await editor.focus()
		await page.keyboard.press('Escape')
		await page.keyboard.press('Tab')
		expect(await editor.evaluate((one) => one.contains(document.activeElement))).toBe(false)
		await context.close()
	})

	test('an opening tag brings its closing one, and a piece is put in behind the scene', async () => {
		const { context, page } = await onBench()
		await page.locator('.cm-content').focus()
		await page.keyboard.press('Control+End')
		await page.keyboard.type('\n<Note>Ask Ade')
		await expect.poll(() => textOf(page)).toContain('<Note>Ask Ade</Note>')
		await behind(page, 'standing in water again')
		await page.getByText('Insert', { exact: true }).click()
		await page.getByRole('button', { name: /^Scene/ }).click()
		await page.keyboard.type('another-one')
		await expect.poll(() => textOf(page)).toContain('</Scene>\n\n<Scene id="another-one"')
		await context.close()
	})

	test('typing in 60 KB does not block, however busy the machine: no task of the page takes half a second', async () => {
		const { context, page } = await onBench()
		const note = `<Note>${'A note that makes it long. '.repeat(60)}</Note>\n\n`
		await page.locator('.cm-content').focus()
		await page.keyboard.press('Control+End')
		await page.evaluate((text) => {
			const data = new DataTransfer()
			data.setData('text/plain', text)
			const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
			document.querySelector('.cm-content')?.dispatchEvent(paste)
		}, note.repeat(30))
		await expect.poll(async () => (await textOf(page)).length).toBeGreaterThan(55_000)
		await page.waitForTimeout(3000)
		const long = await page.evaluateHandle(() => {
			const found: number[] = []
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) found.push(Math.round(duration))
			}).observe({ entryTypes: ['longtask'] })
			return found
		})
		await behind(page, 'I took a day off')
		await page.keyboard.type(' and another one, which was worse than the first', { delay: 40 })
		const tasks = await long.jsonValue()
		expect(Math.max(0, ...tasks)).toBeLessThan(500)
		await context.close()
	})

	test(`what it loads besides the page is at most ${mostKb} KB of gzipped JavaScript, map and all`, async () => {
		const { context, page } = await onBench()
		const scripts = await scriptsLoadedBy(page, `${page.url().split('?')[0]}?write=source&see=map`)
		const editor = scripts.filter(({ url }) => /create-editor|map-pane|map-picture/.test(url))
		expect(kbOf(editor)).toBeGreaterThan(50)
		expect(kbOf(scripts)).toBeLessThanOrEqual(mostKb + 150)
		expect(kbOf(editor)).toBeLessThanOrEqual(mostKb)
		await context.close()
	})

	test('without scripts the text stands in a plain field', async () => {
		const { context, visitor } = await windowOf(site.browser, site.url, 'trainer', {
			javaScriptEnabled: false,
		})
		const form = { template: 'scenario-blank', title: 'Plain', name: 'a-plain-one' }
		const begun = await visitor.post('/studio/new', form)
		const page = await context.newPage()
		await page.goto(`${new URL(begun.url, site.url).pathname}?write=source`)
		const field = page.getByRole('textbox', { name: 'Source text' })
		expect(await field.inputValue()).toContain('title: Plain')
		expect(await field.getAttribute('name')).toBe('text')
		await context.close()
	})
})
