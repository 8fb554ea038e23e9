import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { hasBrowser, launchBrowser } from './browser'
import { type Site, startSite } from './site'

/**
 * A site of its own and a browser for the tests of one file, from before the first to after the last. Where no browser
 * is installed neither is started, and the tests are left out by `describe.skipIf(!hasBrowser)`.
 */
export function siteAndBrowser(): { readonly url: string; readonly browser: Browser; readonly site: Site } {
	let site: Site | null = null
	let browser: Browser | null = null
	beforeAll(async () => {
		if (!hasBrowser) return
		site = await startSite({ template: inject('template') })
		browser = await launchBrowser()
	})
	afterAll(async () => {
		await browser?.close()
		await site?.stop()
	})
	return {
		get url() {
			return started(site).url
		},
		get site() {
			return started(site)
		},
		get browser() {
			return started(browser)
		},
	}
}

function started<Thing>(thing: Thing | null): Thing {
	if (thing === null) throw new Error('The site and the browser are there only while tests run')
	return thing
}
