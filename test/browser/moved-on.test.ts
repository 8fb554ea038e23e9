import { describe, expect, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

/** Nina, before the first turn of a practice run. */
async function onStage() {
	const { context } = await windowOf(site.browser, site.url, 'trainee')
	const page = await context.newPage()
	await page.goto('/scenarios/first-customer')
	await page.getByRole('button', { name: 'Start practice' }).click()
	await page.locator('input[name=move][value="1"]').waitFor({ state: 'attached' })
	return { context, page }
}

describe.skipIf(!hasBrowser)('a page that is behind', () => {
	test('says that the conversation has moved on in another tab, and shows where it is now', async () => {
		const { context, page } = await onStage()
		const other = await context.newPage()
		await other.goto(page.url())
		await page.locator('button[name=token]').first().click()
		await page.locator('input[name=move][value="2"]').waitFor({ state: 'attached' })
		const now = await page.getByRole('log').innerText()

		await other.locator('button[name=token]').last().click()
		await other.getByText('Here is where it is now.').waitFor()
		await expect.poll(() => other.getByRole('log').innerText()).toBe(now)
		expect(await other.title()).toBe(await page.title())
		await context.close()
	})

	test('asks for a sign-in when the session has run out, and comes back to the same turn', async () => {
		const { context, page } = await onStage()
		const address = page.url()
		const scene = await page.getByRole('log').innerText()
		await context.clearCookies()
		await page.locator('button[name=token]').first().click()
		await page.getByText('Please sign in to go on').waitFor()

		await page.getByLabel('Email address').fill('nina.newhire@example.test')
		await page.getByLabel('Password', { exact: true }).fill('not it')
		await page.getByRole('button', { name: 'Sign in', exact: true }).click()
		await page.getByText('do not go together').first().waitFor()
		await page.reload()
		await page.getByRole('button', { name: /Sign in as Nina/ }).click()
		await page.getByRole('log').waitFor()
		expect(page.url()).toBe(address)
		expect(await page.getByRole('log').innerText()).toBe(scene)
		await context.close()
	})
})
