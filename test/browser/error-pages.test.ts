import { describe, expect, test } from 'vitest'
import { guardedPage, hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

/** What the browser itself says about an answer or a connection that the test has spoilt. */
const ownDoing = (surprise: string) => /Failed to load resource|net::ERR_FAILED/.test(surprise)

describe.skipIf(!hasBrowser)('an error page, with scripts', () => {
	test('leads home, and home is drawn', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainee')
		const { page, surprises } = await guardedPage(context)
		await page.goto('/no-such-page', { waitUntil: 'networkidle' })
		await page.getByRole('link', { name: 'Go to my home page' }).click()
		await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor()
		expect(surprises.filter((one) => !ownDoing(one))).toEqual([])
		await context.close()
	})

	test('is drawn when a move within the site ends in a refusal, and has a title', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainee')
		const { page, surprises } = await guardedPage(context)
		await page.goto('/courses', { waitUntil: 'networkidle' })
		await page.route('**/practise.data*', (route) => route.fulfill({ status: 404, body: 'null' }))
		await page.getByRole('link', { name: 'Practise' }).first().click()
		await page.getByRole('heading', { level: 1, name: /cannot find|went wrong/ }).waitFor()
		expect(await page.title()).toMatch(/(cannot find|went wrong).* \| Rapport$/)
		expect(surprises.filter((one) => /security policy|TrustedHTML/.test(one))).toEqual([])
		await context.close()
	})

	test('says that the connection is lost, and the turn is still there after it', async () => {
		const { context } = await windowOf(site.browser, site.url, 'trainee')
		const { page, surprises } = await guardedPage(context)
		await page.goto('/scenarios/first-customer')
		await page.getByRole('button', { name: 'Start practice' }).click()
		await page.locator('input[name=move][value="1"]').waitFor({ state: 'attached' })
		await page.waitForLoadState('networkidle')
		const scene = await page.getByRole('log').innerText()
		await page.route('**/*.data*', (route) => route.abort())
		await page.locator('button[name=token]').first().click()
		await page.getByRole('heading', { level: 1, name: 'We could not reach Rapport' }).waitFor()
		await page.unroute('**/*.data*')
		await page.getByRole('link', { name: 'Load the page again' }).click()
		await page.getByRole('log').waitFor()
		expect(await page.getByRole('log').innerText()).toBe(scene)
		expect(surprises.filter((one) => /security policy|TrustedHTML/.test(one))).toEqual([])
		await context.close()
	})
})
