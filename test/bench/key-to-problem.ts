import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { people } from '../support/people'
import { trainerWithDraft } from './support/draft-of'
import { median } from './support/interleave'
import { startLongSite } from './support/long-site'
import { storyWithin } from './support/slowest-text'

/*
 * `npx tsx test/bench/key-to-problem.ts [address]`: how long it takes in Chromium from the last key to the problem that it
 * makes, underlined, in a scenario of 60 KB; and how long the longest task is that typing waits for. It prints medians in
 * milliseconds and judges nothing: they are this machine's.
 */
const rounds = 15
const text = storyWithin(60 * 1024)

const [given] = process.argv.slice(2)
const site = given ? { url: given, stop: async () => {} } : await startLongSite()
const browser = await launchBrowser()
try {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: site.url })
	const page = await context.newPage()
	const path = await benchPath(page)
	await page.goto(`${path}?write=source`)
	await page.locator('.cm-content').waitFor()
	await checkedWith(page, 0)
	const { problem, underlined, longest } = await measured(page)
	const told = { name: 'key-to-problem-60-kb', unit: 'ms', problem, underlined, longest }
	process.stdout.write(`${JSON.stringify(told)}\n`)
} finally {
	await browser.close()
	await site.stop()
}

/** A draft that holds the long text, and a browser that is signed in as its owner. */
async function benchPath(page: Page): Promise<string> {
	const { theo, path } = await trainerWithDraft(site)
	const saved = await theo.post(`${path}/saving`, { text, version: '0' })
	if (saved.status !== 200) throw new Error(`the text was not saved: ${saved.status}`)
	await page.goto('/sign-in')
	await page
		.locator('form', { has: page.locator(`[value="${people.trainer}"]`) })
		.locator('button')
		.click()
	await page.waitForURL((url) => url.pathname !== '/sign-in')
	return path
}

async function checkedWith(page: Page, errors: number): Promise<void> {
	const said = errors === 0 ? /Checked: (?:no problems|\d+ warning)/ : new RegExp(`Checked: ${errors} error`)
	await page.getByText(said).first().waitFor({ timeout: 60_000 })
}

async function measured(page: Page) {
	let answered = 0
	page.on('response', (one) => {
		if (one.url().endsWith('/reading')) answered += 1
	})
	const taken = {
		problem: new Array<number>(),
		underlined: new Array<number>(),
		longest: new Array<number>(),
	}
	for (let round = 0; round < rounds; round += 1) {
		// Into the name of the scene that a reply leads to, another one each time.
		const at = text.indexOf('" tone=', Math.floor((text.length * (round + 2)) / (rounds + 4)))
		await cursorTo(page, at)
		await watch(page)
		for (const key of ['q', 'u', 'x']) await page.keyboard.press(key, { delay: 0 })
		await page.waitForFunction(() => 'rapportSeen' in window && 'rapportMarked' in window, null, {
			timeout: 60_000,
		})
		const seen = await page.evaluate(() => ({ ...Reflect.get(window, 'rapportTimes') }))
		taken.problem.push(seen.problem)
		taken.underlined.push(seen.underlined)
		taken.longest.push(seen.longest)
		// The words of a sound text come after its problems.
		const readings = answered + 2
		for (let back = 0; back < 3; back += 1) await page.keyboard.press('Backspace')
		await checkedWith(page, 0)
		for (let waits = 0; answered < readings && waits < 100; waits += 1) await page.waitForTimeout(100)
		await page.waitForTimeout(500)
	}
	return {
		problem: median(taken.problem),
		underlined: median(taken.underlined),
		longest: median(taken.longest),
	}
}

async function cursorTo(page: Page, at: number): Promise<void> {
	await page.locator('.cm-content').focus()
	await page.evaluate((anchor) => {
		const content = document.querySelector('.cm-content')
		if (!content) throw new Error('there is no editor')
		const tile = Reflect.get(content, 'cmTile') ?? Reflect.get(content, 'cmView')
		const view = tile.view ?? tile.rootView?.view
		view.dispatch({ selection: { anchor }, scrollIntoView: true })
	}, at)
	await page.waitForTimeout(300)
}

/** Notes in the page when the last key went down, when the problem was counted, and when it was underlined. */
async function watch(page: Page): Promise<void> {
	await page.evaluate(() => {
		const times = { key: 0, problem: 0, underlined: 0, longest: 0 }
		Reflect.set(window, 'rapportTimes', times)
		Reflect.deleteProperty(window, 'rapportSeen')
		Reflect.deleteProperty(window, 'rapportMarked')
		document.addEventListener('keydown', ({ timeStamp }) => {
			if (times.problem === 0) times.key = timeStamp
		})
		const tasks = new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration)
		})
		tasks.observe({ entryTypes: ['longtask'] })
		const changes = new MutationObserver(() => {
			const now = performance.now()
			const said = [...document.querySelectorAll('[role=status]')]
				.map(({ textContent }) => textContent)
				.join()
			if (times.problem === 0 && /Checked: [1-9]\d* error/.test(said)) {
				times.problem = now - times.key
				Reflect.set(window, 'rapportSeen', true)
			}
			if (times.underlined === 0 && document.querySelector('.cm-lintRange-error')) {
				times.underlined = now - times.key
				Reflect.set(window, 'rapportMarked', true)
			}
		})
		changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
	})
}
