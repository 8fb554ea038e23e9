import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { signIn, type Who } from './people'
import { Visitor } from './visitor'

/** A browser window of somebody who is signed in already, or of a stranger. Motion is reduced, so that nothing is half drawn. */
export async function windowOf(
	browser: Browser,
	site: string,
	who: Who | 'stranger',
	options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; visitor: Visitor }> {
	const visitor = new Visitor(site)
	if (who !== 'stranger') await signIn(visitor, who)
	const context = await browser.newContext({
		baseURL: site,
		reducedMotion: 'reduce',
		locale: 'en-GB',
		...options,
	})
	const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, url: site }))
	await context.addCookies(cookies)
	return { context, visitor }
}
