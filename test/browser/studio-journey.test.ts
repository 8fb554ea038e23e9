import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import { axeFaults, guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { definitionOfText, harder } from '#test/support/harder-complaint'
import { guest, morePeople } from '#test/support/more-people'
import { passingWay } from '#test/support/passing-way'
import { play, start } from '#test/support/play'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()
const trainees = ['ama', 'ben', 'cyd', 'dan']

beforeAll(async () => {
	if (!hasBrowser) return
	const person = (id: string) => ({ id, name: `${id} of the desk`, role: 'trainee' as const })
	await morePeople(site.site, trainees.map(person))
})

const saved = (page: Page) =>
	page.waitForResponse((answer) => answer.url().endsWith('/saving') && answer.status() === 200)
const savedNote = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })
const opened = (page: Page, card: string) => page.getByRole('button', { name: card }).click()
const leadsTo = (page: Page, reply: string) => page.locator(`#card-reply-${reply}`).getByLabel('Leads to')
const checked = (page: Page, told: string | RegExp) =>
	page.getByRole('status').filter({ hasText: told }).waitFor()

/** Begins a draft from the template of a complaint, by hand. */
async function begun(page: Page, title: string): Promise<string> {
	await page.goto('/studio')
	await page.getByRole('link', { name: 'New text' }).click()
	await page.getByRole('radio', { name: /^A complaint/ }).check()
	await page.getByLabel('Title').fill(title)
	await page.getByRole('button', { name: 'Begin writing' }).click()
	await page.waitForURL(/drafts\//)
	return new URL(page.url()).pathname
}

/** Puts a whole text where the source is, as one pastes it. */
async function pasted(page: Page, text: string): Promise<void> {
	await page.locator('.cm-content').focus()
	await page.keyboard.press('Control+a')
	await page.evaluate((words) => {
		const data = new DataTransfer()
		data.setData('text/plain', words)
		const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		document.querySelector('.cm-content')?.dispatchEvent(paste)
	}, text)
}

const sourceOf = (page: Page) => page.locator('textarea[name=text]').inputValue()

async function windowFor(who: 'trainer' | 'trainee') {
	const { context } = await windowOf(site.browser, site.url, who, { viewport: { width: 1280, height: 900 } })
	context.setDefaultTimeout(15_000)
	return { context, ...(await guardedPage(context)) }
}

describe.skipIf(!hasBrowser)('from a template to what trainees do', () => {
	test('a trainer writes, breaks, mends, plays and publishes; a trainee plays; the trainer sees the pick rates', async () => {
		const { context, page, surprises } = await windowFor('trainer')
		const slug = 'it-drips-at-number-nine'

		const path = await begun(page, 'It drips at number nine')
		await keepsWordsOverReload(page)
		expect(new URL(page.url()).pathname).toBe(path)
		await breaksAndMends(page)
		const definition = await pastesOneSceneMore(page, slug)
		const way = passingWay(definition)
		await playsIt(page, way)
		await publishes(page)

		await traineePlays('It drips at number nine', way)
		for (const id of trainees.slice(0, 3)) await playsOfficially(id, slug, way)
		await page.goto('/studio')
		await page.getByRole('link', { name: /^What trainees do ?: It drips/ }).click()
		await page.getByText('Too few people to show figures').waitFor()
		await playsOfficially(trainees[3] ?? '', slug, way)
		await page.reload()
		const row = page.getByRole('row').filter({ hasText: way[0]?.text.slice(0, 30) ?? '' })
		await row.getByText('100%').first().waitFor()
		expect(await axeFaults(page)).toEqual([])

		await changesAMark(page, slug)
		await page
			.getByText(/Reply “bad-luck”/)
			.first()
			.waitFor()
		expect(await axeFaults(page)).toEqual([])
		expect(surprises).toEqual([])
		await context.close()
	})
})

async function keepsWordsOverReload(page: Page): Promise<void> {
	const summary = page.getByLabel('Summary')
	const kept = saved(page)
	await summary.fill('Inês Duarte rings for the second time this week.')
	await kept
	await savedNote(page).waitFor()
	await page.reload()
	await expect.poll(() => summary.inputValue()).toBe('Inês Duarte rings for the second time this week.')
}

async function breaksAndMends(page: Page): Promise<void> {
	await opened(page, 'Scene: A wet kitchen floor')
	await leadsTo(page, 'say-back').selectOption('')
	await checked(page, /1 error/)
	await opened(page, 'About this scenario')
	const problem = page.getByRole('listitem').filter({ hasText: 'does not say where it leads' })
	await problem.last().getByRole('button', { name: 'Go there' }).click()
	await leadsTo(page, 'say-back').selectOption({ label: 'What can be done' })
	await checked(page, /no problems|: \d+ warning/)
}

async function pastesOneSceneMore(page: Page, slug: string): Promise<ScenarioDefinition> {
	await page.getByRole('link', { name: 'Source', exact: true }).click()
	await page.locator('.cm-content').waitFor()
	const text = harder(await sourceOf(page))
	const read = page.waitForResponse((answer) => answer.url().endsWith('/reading'))
	await pasted(page, text)
	await read
	await checked(page, /no problems|: \d+ warning/)
	return definitionOfText(slug, text)
}

async function playsIt(page: Page, way: Reply[]): Promise<void> {
	await page.getByRole('link', { name: 'Play', exact: true }).click()
	for (const { text } of way) await page.getByRole('button', { name: text.slice(0, 30) }).click()
	await page.getByRole('log').getByText('put the mop away').waitFor()
}

async function publishes(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Review and publish' }).click()
	await page.getByText('This is new').waitFor()
	await page.getByRole('button', { name: 'Publish', exact: true }).click()
	await page.getByText('It’s published.').waitFor()
}

async function traineePlays(title: string, way: Reply[]): Promise<void> {
	const { context, page, surprises } = await windowFor('trainee')
	await page.goto('/practise')
	await page.getByRole('link', { name: title }).first().click()
	await page.locator('form:has(input[name=mode][value=official]) button[type=submit]').click()
	for (const [index, { text }] of way.entries()) {
		await page
			.locator(`input[name=move][value="${index + 1}"]`)
			.first()
			.waitFor({ state: 'attached' })
		await page.getByRole('button', { name: text.slice(0, 30) }).click()
	}
	await page.locator('a[href$="/debrief"]').click()
	await page.waitForURL('**/debrief')
	expect(surprises).toEqual([])
	await context.close()
}

async function playsOfficially(id: string, slug: string, way: Reply[]): Promise<void> {
	const visitor = await guest(site.site, id)
	await play(visitor, await start(visitor, slug, 'official'), way)
}

async function changesAMark(page: Page, slug: string): Promise<void> {
	await page.goto(`/studio/scenarios/${slug}`)
	await page.getByRole('button', { name: 'Edit in a draft' }).click()
	await page.waitForURL(/drafts\//)
	await opened(page, 'Scene: A wet kitchen floor')
	const kept = saved(page)
	await page.locator('#card-reply-bad-luck').getByLabel('Tone').selectOption('0')
	await kept
	await page.getByRole('link', { name: 'Review and publish' }).click()
}
