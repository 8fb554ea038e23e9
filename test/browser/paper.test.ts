import { describe, expect, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { windowOf } from '#test/support/browser-context'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()
/** A4 without its margins, in CSS pixels. */
const paper = { width: 673, height: 980 }

describe.skipIf(!hasBrowser)('on paper', () => {
	test('no column of a table is cut off', async () => {
		const { context } = await windowOf(site.browser, site.url, 'hr', { viewport: paper })
		const page = await context.newPage()
		await page.emulateMedia({ media: 'print' })
		const seen: string[] = []
		for (const path of ['/training', '/training/list', '/training/roster', '/records', '/people']) {
			await page.goto(path)
			const over = await page
				.locator('main table')
				.evaluateAll((tables) =>
					tables.map(
						(table) =>
							table.getBoundingClientRect().right -
							(table.parentElement ?? table).getBoundingClientRect().right,
					),
				)
			seen.push(...over.filter((wider) => wider <= 0.5).map(() => path))
			expect(Math.max(0, ...over), path).toBeLessThanOrEqual(0.5)
		}
		expect(new Set(seen).size).toBeGreaterThan(2)
		await context.close()
	})
})
