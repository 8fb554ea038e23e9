import { describe, test } from 'vitest'
import { hasBrowser } from '#test/support/browser'
import { checkPage } from '#test/support/check-page'
import { pagesFor } from '#test/support/every-page'
import { siteAndBrowser } from '#test/support/site-and-browser'

const site = siteAndBrowser()

const look = { theme: 'light', width: 1280, height: 900 } as const

describe.skipIf(!hasBrowser)('in light colours on a wide screen', () => {
	test.each(pagesFor(0))('A9 $who: $name has nothing that axe, the console or the policy minds', (seen) =>
		checkPage(site.browser, site.url, seen, look),
	)
})
