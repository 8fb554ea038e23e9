import { describe, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { checkPage } from '#test/support/check-page'
import { pagesFor } from '#test/support/every-page'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

const look = { theme: 'dark', width: 390, height: 844 } as const

describe.skipIf(!hasBrowser)('in dark colours on a phone', () => {
	test.each(pagesFor(1))('A9 $who: $name has nothing that axe, the console or the policy minds', (seen) =>
		checkPage(site.browser, site.url, seen, look),
	)
})
