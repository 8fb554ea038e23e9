import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { signIn, type Who } from './people'
import { Visitor } from './visitor'

// One sign-in per person and site: many windows of the same person are no reason for the sign-in limit to bite.
const sessions = new Map<string, Promise<Visitor>>()

function signedIn(site: string, who: Who): Promise<Visitor> {
	const key = `${site} ${who}`
	const fresh = async () => {
		const visitor = new Visitor(site)
		await signIn(visitor, who)
		return visitor
	}
	const session = sessions.get(key) ?? fresh()
	sessions.set(key, session)
	return session
}

/**
 * A browser window of somebody who is signed in already, or of a stranger. Motion is reduced, so that nothing is half
 * drawn. With `opened` it is that window, as if they had just signed in there.
 */
export async function windowOf(
	browser: Browser,
	site: string,
	who: Who | 'stranger',
	options: BrowserContextOptions = {},
	opened?: BrowserContext,
): Promise<{ context: BrowserContext; visitor: Visitor }> {
	const visitor = who === 'stranger' ? new Visitor(site) : await signedIn(site, who)
	const manner = { baseURL: site, reducedMotion: 'reduce', locale: 'en-GB', ...options } as const
	const context = opened ?? (await browser.newContext(manner))
	const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, url: site }))
	await context.addCookies(cookies)
	return { context, visitor }
}
