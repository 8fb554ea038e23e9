import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { hasBrowser, launchBrowser } from '#test/support/browser'
import { checkPage } from '#test/support/check-page'
import { everyPage } from '#test/support/every-page'
import { type Site, startSite } from '#test/support/site'

let site: Site
let browser: Browser

beforeAll(async () => {
	if (!hasBrowser) return
	site = await startSite({ template: inject('template') })
	browser = await launchBrowser()
})

afterAll(async () => {
	await browser?.close()
	await site?.stop()
})

const look = { theme: 'light', width: 1280, height: 900 } as const

describe.skipIf(!hasBrowser)('in light colours on a wide screen', () => {
	test.each(everyPage)('A9 $who: $name has nothing that axe, the console or the policy minds', (seen) =>
		checkPage(browser, site.url, seen, look),
	)
})
